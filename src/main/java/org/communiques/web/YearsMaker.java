package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.web.HistogramView.Count;
import org.communiques.web.HistogramView.Days;
import org.communiques.web.HistogramView.Legend;

/// Draws the years of a search; each leads to its months.
record YearsMaker(SearchParameters parameters, Words words) {
    /// More years than a reader can tell apart, mostly from dates that are misprints.
    private static final int MOST = 80;

    HistogramView make(Facet years) {
        Map<Integer, Long> known =
                years.values().stream()
                        .collect(
                                Collectors.toMap(
                                        value -> Integer.valueOf(value.value()),
                                        FacetValue::count));
        List<Count> counts =
                spread(known.keySet().stream().sorted().toList()).stream()
                        .map(year -> count(year, known.getOrDefault(year, 0L)))
                        .toList();
        Legend legend =
                new Legend(words.say("histogram.caption.year"), words.say("histogram.year"), null);
        return HistogramView.of(legend, counts, words);
    }

    /// Every year from the first to the last, so that empty ones show; only those that have something where
    /// they lie too far apart.
    static List<Integer> spread(List<Integer> known) {
        if (known.getLast() - known.getFirst() >= MOST) {
            return known;
        }
        List<Integer> all = new ArrayList<>();
        for (int year = known.getFirst(); year <= known.getLast(); year++) {
            all.add(year);
        }
        return all;
    }

    Count count(int year, long count) {
        boolean selected = parameters.filters().contains(filter(year));
        Days days = new Days(code(year) + "-01-01", code(year) + "-12-31");
        return new Count(LinkView.of(address(year), code(year), selected), count, days);
    }

    /// Of the search in one year.
    String address(int year) {
        return Links.search(parameters.withoutFilters(HistogramMaker::isOfTime).with(filter(year)));
    }

    /// Four digits.
    static String code(int year) {
        return LocalDate.of(year, 1, 1).toString().substring(0, 4);
    }

    private static Filter filter(int year) {
        return new Filter(Dimension.YEAR, code(year), false);
    }
}
