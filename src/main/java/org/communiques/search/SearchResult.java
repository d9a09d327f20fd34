package org.communiques.search;

import java.util.List;
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
}
