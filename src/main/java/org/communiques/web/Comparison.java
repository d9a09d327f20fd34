package org.communiques.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communiques.query.Notice;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.Compared.Side;

/// The counts of what is compared, and what was not understood of the question.
record Comparison(Compared compared, List<Series> series, List<Notice> notices) {
    /// Costs a search for each of what is compared, and for values one that finds out which are meant: each may be
    /// asked for by its name.
    ///
    /// @param asked the parameters of an address
    static Comparison of(Map<String, List<String>> asked, Site site, Words words) {
        List<String> queries = asked.getOrDefault(Compared.QUERIES, List.of());
        boolean several = queries.size() > 1 || queries.stream().anyMatch(String::isBlank);
        if (!several) {
            return ofValues(SearchParameters.parse(asked), site, words);
        }
        Map<String, List<String>> others = new HashMap<>(asked);
        others.remove(Compared.QUERIES);
        SearchParameters rest = SearchParameters.parse(others);
        return of(Compared.of(rest, queries), rest.notices(), site, words);
    }

    private static Comparison ofValues(SearchParameters asked, Site site, Words words) {
        SearchResult any = site.counts(asked);
        SearchParameters meant =
                new SearchParameters(
                        asked.text(),
                        any.request().filters(),
                        asked.period(),
                        asked.sort(),
                        asked.paging(),
                        List.of());
        List<Notice> notices = new ArrayList<>(asked.notices());
        notices.addAll(any.notices());
        return of(Compared.of(meant), notices, site, words);
    }

    private static Comparison of(Compared compared, List<Notice> notices, Site site, Words words) {
        ValueLabels labels = site.labels(words);
        List<Series> series = new ArrayList<>();
        List<Notice> all = new ArrayList<>(notices);
        for (Side side : compared.sides()) {
            SearchResult result = site.counts(compared.only(side));
            series.add(Series.of(side, result, labels));
            all.addAll(result.notices());
        }
        return new Comparison(compared, series, all.stream().distinct().toList());
    }

    /// Where no values are chosen yet, those of this dimension are to be.
    Comparison by(Dimension dimension) {
        return compared.dimension() != null && compared.sides().isEmpty()
                ? new Comparison(
                        new Compared(compared.rest(), dimension, List.of(), 0), series, notices)
                : this;
    }

    /// Whether there is something to compare with something.
    boolean isWhole() {
        return compared.isWhole() && !years().isEmpty();
    }

    /// All years from the first to the last, but for empty ones between years that lie far apart.
    List<Integer> years() {
        SortedSet<Integer> known = new TreeSet<>();
        series.forEach(one -> known.addAll(one.years().keySet()));
        return known.isEmpty() ? List.of() : YearsMaker.spread(List.copyOf(known));
    }

    NoticesView said(ReadersNotices readers, Words words) {
        List<String> said = new ArrayList<>();
        // Whom a name was read as, each heading says.
        notices.stream()
                .filter(notice -> !notice.code().equals("value-read-as"))
                .forEach(notice -> said.add(readers.say(notice)));
        if (compared.left() > 0) {
            said.add(words.say("compare.left", Compared.MOST));
        }
        return new NoticesView(said);
    }

    /// One side's communiqués: all of them, and by year.
    ///
    /// @param label the index knows the names of people whom the vocabulary does not
    /// @param sources who published them
    record Series(
            Side side,
            String label,
            long total,
            SortedMap<Integer, Long> years,
            List<String> sources) {
        static Series of(Side side, SearchResult result, ValueLabels labels) {
            SortedMap<Integer, Long> years = new TreeMap<>();
            result.values(Dimension.YEAR)
                    .forEach(year -> years.put(Integer.valueOf(year.value()), year.count()));
            List<String> sources =
                    result.values(Dimension.SOURCE).stream()
                            .map(source -> labels.of(Dimension.SOURCE, source))
                            .toList();
            return new Series(side, label(side, result, labels), result.total(), years, sources);
        }

        private static String label(Side side, SearchResult result, ValueLabels labels) {
            return switch (side) {
                case Compared.Wording(String text) -> text;
                case Compared.Value(Filter value) ->
                        result.values(value.dimension()).stream()
                                .filter(counted -> counted.value().equals(value.value()))
                                .findFirst()
                                .map((FacetValue counted) -> labels.of(value.dimension(), counted))
                                .orElseGet(() -> labels.of(value.dimension(), value.value()));
            };
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
