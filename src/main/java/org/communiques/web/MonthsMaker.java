package org.communiques.web;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.communiques.web.HistogramView.Count;
import org.communiques.web.HistogramView.Days;
import org.communiques.web.HistogramView.Legend;
import org.jspecify.annotations.Nullable;

/// Draws the months of a year; each is chosen, or left when it is chosen.
record MonthsMaker(SearchParameters parameters, Words words) {
    HistogramView make(int year, Facet months) {
        Map<String, Long> known =
                months.values().stream()
                        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
        List<Count> counts =
                Arrays.stream(Month.values())
                        .map(month -> YearMonth.of(year, month))
                        .map(month -> count(month, known.getOrDefault(month.toString(), 0L)))
                        .toList();
        String caption = words.say("histogram.caption.month", Year.of(year).toString());
        Legend legend = new Legend(caption, words.say("histogram.month"), back());
        return HistogramView.of(legend, counts, words);
    }

    private Count count(YearMonth month, long count) {
        Days days = new Days(month.atDay(1).toString(), month.atEndOfMonth().toString());
        return new Count(link(month), count, days);
    }

    private LinkView link(YearMonth month) {
        Filter filter = new Filter(Dimension.MONTH, month.toString(), false);
        boolean selected = parameters.filters().contains(filter);
        SearchParameters others =
                parameters.withoutFilters(one -> one.dimension() == Dimension.MONTH);
        String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
        String address = Links.search(selected ? others : others.with(filter));
        return LinkView.of(address, name + " " + month.getYear(), selected);
    }

    /// To all years; null when nothing of the search holds it to this one.
    private @Nullable LinkView back() {
        SearchParameters all =
                parameters.withoutFilters(HistogramMaker::isOfTime).withPeriod(Period.ANY);
        boolean held =
                !parameters.period().isOpen()
                        || parameters.filters().stream().anyMatch(HistogramMaker::isOfTime);
        return held ? LinkView.of(Links.search(all), words.say("histogram.all-years")) : null;
    }
}
