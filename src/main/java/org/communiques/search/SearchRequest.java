package org.communiques.search;

import java.util.List;
import org.communiques.query.ParsedQuery;

/// A valid question to an index: what every door builds and every engine answers. Immutable.
///
/// @param filters several values of one dimension are alternatives; dimensions, and exclusions, all hold
/// @param period in addition to any that the query has
public record SearchRequest(
        ParsedQuery query, List<Filter> filters, Period period, Sort sort, Paging paging) {
    /// Everything, the first page.
    public static final SearchRequest ALL =
            new SearchRequest(ParsedQuery.ALL, List.of(), Period.ANY, Sort.RELEVANCE, Paging.FIRST);

    public SearchRequest {
        filters = List.copyOf(filters);
    }

    /// The same question with another query.
    public SearchRequest with(ParsedQuery other) {
        return new SearchRequest(other, filters, period, sort, paging);
    }
}
