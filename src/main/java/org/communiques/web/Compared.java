package org.communiques.web;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;

/// What is compared: a search for each of several values of one dimension, all else being equal.
///
/// @param parameters the search for any of the values, each by its code
/// @param values in the order in which they were asked for
record Compared(SearchParameters parameters, Dimension dimension, List<Filter> values) {
    /// A table that one can still read; the search page has all others.
    static final int MOST = 6;

    /// Of the dimension of which the most values are chosen; people, where none is.
    static Compared of(SearchParameters parameters) {
        Dimension dimension = Dimension.MINISTER;
        List<Filter> values = of(parameters, dimension);
        for (Dimension other : Dimension.values()) {
            List<Filter> others = of(parameters, other);
            if (!other.isTime() && others.size() > values.size()) {
                dimension = other;
                values = others;
            }
        }
        return new Compared(parameters, dimension, values.stream().limit(MOST).toList());
    }

    private static List<Filter> of(SearchParameters parameters, Dimension dimension) {
        return parameters.filters().stream()
                .filter(filter -> filter.dimension() == dimension && !filter.excluded())
                .toList();
    }

    /// Whether there is something to compare with something.
    boolean isWhole() {
        return values.size() > 1;
    }

    /// How many values are left out.
    int left() {
        return of(parameters, dimension).size() - values.size();
    }

    /// The search with one value alone, whatever the year.
    SearchParameters only(Filter value) {
        return rest().with(value);
    }

    /// What holds for all values.
    SearchParameters rest() {
        return parameters.withoutFilters(one ->
                HistogramMaker.isOfTime(one) || (one.dimension() == dimension && !one.excluded()));
    }

    /// One value's communiqués: all of them, and by year.
    ///
    /// @param sources who published them
    /// @param label the index knows the names of people whom the vocabulary does not
    record Series(
            Filter value,
            String label,
            long total,
            SortedMap<Integer, Long> years,
            List<String> sources) {
        static Series of(Filter value, SearchResult result, ValueLabels labels) {
            SortedMap<Integer, Long> years = new TreeMap<>();
            result.values(Dimension.YEAR)
                    .forEach(year -> years.put(Integer.valueOf(year.value()), year.count()));
            List<String> sources =
                    result.values(Dimension.SOURCE).stream()
                            .map(source -> labels.of(Dimension.SOURCE, source))
                            .toList();
            return new Series(value, label(value, result, labels), result.total(), years, sources);
        }

        private static String label(Filter value, SearchResult result, ValueLabels labels) {
            return result.values(value.dimension()).stream()
                    .filter(counted -> counted.value().equals(value.value()))
                    .findFirst()
                    .map((FacetValue counted) -> labels.of(value.dimension(), counted))
                    .orElseGet(() -> labels.of(value.dimension(), value.value()));
        }

        long in(int year) {
            return years.getOrDefault(year, 0L);
        }

        /// Those without a date.
        long undated() {
            return total - years.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
