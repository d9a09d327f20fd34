package org.communiques.search;

import java.util.List;
import java.util.Optional;
import org.communiques.query.Notice;
import org.jspecify.annotations.Nullable;

/// The answer to a [SearchRequest]. Counts are exact.
///
/// @param total all communiqués that match, not only those shown
/// @param notices what was ignored or corrected
/// @param suggestion a query that would find more, null when there is nothing to suggest
public record SearchResult(
        SearchRequest request,
        long total,
        List<Hit> hits,
        List<Facet> facets,
        List<Notice> notices,
        @Nullable String suggestion) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        notices = List.copyOf(notices);
    }

    /// How many pages it takes to show all matches; where a page shows none, as many as there are matches.
    public long pages() {
        return request.paging().pages(total);
    }

    /// What a dimension has, counted; empty where the engine does not count by it.
    public Optional<Facet> facet(Dimension dimension) {
        return facets.stream().filter(facet -> facet.dimension() == dimension).findFirst();
    }

    /// The values of a dimension that occur among all communiqués that match.
    public List<FacetValue> values(Dimension dimension) {
        return facet(dimension).stream()
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.count() > 0)
                .toList();
    }
}
