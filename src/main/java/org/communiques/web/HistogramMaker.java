package org.communiques.web;

import java.util.List;
import java.util.Optional;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// Draws a search over time: its years, or the months of the one year that it is about.
record HistogramMaker(SearchParameters parameters, SearchResult result, Words words) {
    /// Null when there is nothing to compare.
    @Nullable HistogramView make() {
        Optional<Facet> years = result.facet(Dimension.YEAR);
        Optional<Facet> months = result.facet(Dimension.MONTH);
        if (years.isEmpty() || months.isEmpty()) {
            return null;
        }
        Optional<Integer> year = only(years.get());
        return year.isPresent()
                ? new MonthsMaker(parameters, words).make(year.get(), months.get())
                : HistogramView.ofYears(years.get(), parameters, words);
    }

    /// The year that the search is about, if it is about one that has results.
    private Optional<Integer> only(Facet years) {
        List<String> chosen =
                parameters.filters().stream()
                        .filter(HistogramMaker::isYear)
                        .map(Filter::value)
                        .toList();
        if (chosen.isEmpty()) {
            return years.values().size() == 1
                    ? Optional.of(Integer.valueOf(years.values().getFirst().value()))
                    : Optional.empty();
        }
        boolean found =
                chosen.size() == 1
                        && years.values().stream()
                                .filter(value -> value.count() > 0)
                                .anyMatch(value -> value.value().equals(chosen.getFirst()));
        return found ? Optional.of(Integer.valueOf(chosen.getFirst())) : Optional.empty();
    }

    private static boolean isYear(Filter filter) {
        return filter.dimension() == Dimension.YEAR && !filter.excluded();
    }

    static boolean isOfTime(Filter filter) {
        return filter.dimension().isTime();
    }
}
