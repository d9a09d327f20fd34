package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communiques.search.Dimension;
import org.communiques.search.SearchParameters;
import org.communiques.web.CompareView.CellView;
import org.communiques.web.CompareView.ColumnView;
import org.communiques.web.CompareView.FormView;
import org.communiques.web.CompareView.HeadingView;
import org.communiques.web.CompareView.RowView;
import org.communiques.web.CompareView.SeriesView;
import org.communiques.web.CompareView.TableView;
import org.communiques.web.Compared.Side;
import org.communiques.web.Comparison.Series;
import org.communiques.web.HistogramView.Count;
import org.communiques.web.HistogramView.Legend;
import org.jspecify.annotations.Nullable;

/// Draws what is compared, a series for each, and tabulates it by year.
record CompareMaker(Comparison comparison, ValueLabels labels, Words words) {
    CompareView view() {
        boolean whole = comparison.isWhole();
        return new CompareView(
                SectionsView.of(ComparePage.PATH, words),
                heading(),
                form(),
                comparison.said(new ReadersNotices(labels, words), words),
                whole ? drawn() : List.of(),
                whole ? table() : null);
    }

    private Compared compared() {
        return comparison.compared();
    }

    private List<Series> series() {
        return comparison.series();
    }

    private HeadingView heading() {
        if (!compared().isWhole()) {
            return new HeadingView(words.say("compare.lead"), null, null);
        }
        SearchParameters rest = compared().rest();
        String lead =
                rest.isOpen()
                        ? words.say("compare.all")
                        : words.say("compare.within", SearchPage.title(rest, labels, words));
        String any = Links.search(compared().any());
        return new HeadingView(
                lead,
                LinkView.of(any, words.say("compare.search")),
                FollowView.of(compared(), words));
    }

    private FormView form() {
        Dimension dimension = compared().dimension();
        List<String> values = new ArrayList<>(series().stream().map(Series::label).toList());
        do {
            values.add("");
        } while (values.size() < 2);
        List<SearchBoxView.Field> kept = new ArrayList<>();
        compared()
                .rest()
                .toMap()
                .forEach((key, all) ->
                        all.forEach(value -> kept.add(new SearchBoxView.Field(key, value))));
        return new FormView(
                compared().name(),
                dimension == null
                        ? words.say("compare.wording")
                        : words.say("dimension." + dimension.code()),
                dimension == null ? null : dimension.code(),
                values.stream().limit(Compared.MOST).toList(),
                kept,
                axes());
    }

    /// To empty fields for other values, within the same search, or for other words.
    private List<LinkView> axes() {
        List<LinkView> axes = new ArrayList<>();
        for (Browsed browsed : Browsed.values()) {
            axes.add(axis(browsed.dimension().code(), words.say("nav." + browsed.code())));
        }
        axes.add(axis(Compared.QUERIES, words.say("compare.wordings")));
        return axes;
    }

    private LinkView axis(String name, String title) {
        String address = Links.at(ComparePage.PATH, compared().rest());
        return LinkView.of(
                address + (address.contains("?") ? "&" : "?") + name + "=",
                title,
                name.equals(compared().name()));
    }

    private List<SeriesView> drawn() {
        List<Integer> years = comparison.years();
        long most =
                series().stream()
                        .flatMap(one -> one.years().values().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1);
        List<SeriesView> drawn = new ArrayList<>();
        for (Series one : series()) {
            YearsMaker maker = new YearsMaker(compared().only(one.side()), words);
            List<Count> counts =
                    years.stream().map(year -> maker.count(year, one.in(year))).toList();
            Legend legend = new Legend(one.label(), words.say("histogram.year"), null);
            LinkView total =
                    LinkView.of(
                            Links.search(compared().only(one.side())),
                            words.communiques(one.total()));
            drawn.add(
                    new SeriesView(
                            one.label(),
                            language(one),
                            total,
                            HistogramView.of(legend, counts, most, words)));
        }
        return drawn;
    }

    private TableView table() {
        List<RowView> rows = new ArrayList<>();
        for (int year : comparison.years()) {
            rows.add(
                    row(
                            YearsMaker.code(year),
                            one -> cell(one.in(year), inYear(one.side(), year))));
        }
        if (series().stream().anyMatch(one -> one.undated() > 0)) {
            rows.add(row(words.say("date.unknown"), one -> cell(one.undated(), null)));
        }
        return new TableView(
                series().stream().map(one -> new ColumnView(one.label(), language(one))).toList(),
                rows,
                row(
                        words.say("compare.total"),
                        one -> cell(one.total(), Links.search(compared().only(one.side())))));
    }

    private @Nullable String language(Series one) {
        Dimension dimension = compared().dimension();
        return dimension == null ? null : labels.language(dimension, one.side().value());
    }

    private String inYear(Side side, int year) {
        return new YearsMaker(compared().only(side), words).address(year);
    }

    private RowView row(String name, Function<Series, CellView> cell) {
        return new RowView(name, series().stream().map(cell).toList());
    }

    private CellView cell(long count, @Nullable String address) {
        return new CellView(count == 0 ? null : address, words.number(count));
    }
}
