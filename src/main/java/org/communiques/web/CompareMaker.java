package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.web.CompareView.CellView;
import org.communiques.web.CompareView.ColumnView;
import org.communiques.web.CompareView.FormView;
import org.communiques.web.CompareView.HeadingView;
import org.communiques.web.CompareView.RowView;
import org.communiques.web.CompareView.SeriesView;
import org.communiques.web.CompareView.TableView;
import org.communiques.web.Compared.Series;
import org.communiques.web.HistogramView.Count;
import org.communiques.web.HistogramView.Legend;
import org.jspecify.annotations.Nullable;

/// Draws and tabulates what is compared.
record CompareMaker(Compared compared, ValueLabels labels, Words words) {
    CompareView view(List<Series> series, List<String> notices) {
        List<Integer> years = years(series);
        boolean whole = compared.isWhole() && !years.isEmpty();
        return new CompareView(
                BrowseMaker.sections(words, ComparePage.PATH),
                heading(),
                form(series),
                notices,
                whole ? drawn(series, years) : List.of(),
                whole ? table(series, years) : null);
    }

    private HeadingView heading() {
        if (!compared.isWhole()) {
            return new HeadingView(words.say("compare.lead"), null);
        }
        SearchParameters rest = compared.rest();
        String lead =
                rest.isOpen()
                        ? words.say("compare.all")
                        : words.say("compare.within", SearchPage.title(rest, labels, words));
        String any = Links.search(compared.parameters());
        return new HeadingView(lead, LinkView.of(any, words.say("compare.search")));
    }

    private FormView form(List<Series> series) {
        List<String> values = new ArrayList<>(series.stream().map(Series::label).toList());
        do {
            values.add("");
        } while (values.size() < 2);
        String name = compared.dimension().code();
        List<SearchBoxView.Field> kept = new ArrayList<>();
        compared.rest()
                .toMap()
                .forEach((key, all) ->
                        all.forEach(value -> kept.add(new SearchBoxView.Field(key, value))));
        return new FormView(
                name,
                words.say("dimension." + name),
                values.stream().limit(Compared.MOST).toList(),
                kept);
    }

    /// All years from the first to the last, but for empty ones between years that lie far apart.
    private static List<Integer> years(List<Series> series) {
        SortedSet<Integer> known = new TreeSet<>();
        series.forEach(one -> known.addAll(one.years().keySet()));
        return known.isEmpty() ? List.of() : YearsMaker.spread(List.copyOf(known));
    }

    private List<SeriesView> drawn(List<Series> series, List<Integer> years) {
        long most =
                series.stream()
                        .flatMap(one -> one.years().values().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1);
        List<SeriesView> drawn = new ArrayList<>();
        for (Series one : series) {
            YearsMaker maker = new YearsMaker(compared.only(one.value()), words);
            List<Count> counts =
                    years.stream().map(year -> maker.count(year, one.in(year))).toList();
            Legend legend = new Legend(one.label(), words.say("histogram.year"), null);
            LinkView total =
                    LinkView.of(
                            Links.search(compared.only(one.value())),
                            words.communiques(one.total()));
            drawn.add(
                    new SeriesView(
                            one.label(),
                            ValueLabels.language(compared.dimension()),
                            total,
                            HistogramView.of(legend, counts, most, words)));
        }
        return drawn;
    }

    private TableView table(List<Series> series, List<Integer> years) {
        List<RowView> rows = new ArrayList<>();
        for (int year : years) {
            rows.add(
                    row(
                            YearsMaker.code(year),
                            series,
                            one -> cell(one.in(year), inYear(one.value(), year))));
        }
        if (series.stream().anyMatch(one -> one.undated() > 0)) {
            rows.add(row(words.say("date.unknown"), series, one -> cell(one.undated(), null)));
        }
        String language = ValueLabels.language(compared.dimension());
        return new TableView(
                series.stream().map(one -> new ColumnView(one.label(), language)).toList(),
                rows,
                row(
                        words.say("compare.total"),
                        series,
                        one -> cell(one.total(), Links.search(compared.only(one.value())))));
    }

    private String inYear(Filter value, int year) {
        return new YearsMaker(compared.only(value), words).address(year);
    }

    private static RowView row(String name, List<Series> series, Function<Series, CellView> cell) {
        return new RowView(name, series.stream().map(cell).toList());
    }

    private CellView cell(long count, @Nullable String address) {
        return new CellView(count == 0 ? null : address, words.number(count));
    }
}
