package org.communiques.web;

import java.util.List;
import org.communiques.search.Span;
import org.communiques.web.HitView.When;
import org.jspecify.annotations.Nullable;

/// The page of one communiqué.
record CommuniqueView(
        HeadingView heading,
        TextView text,
        MatchesView found,
        FactsView facts,
        SourceView source,
        List<LinkView> similar) {
    record HeadingView(@Nullable String language, List<Span> title, When when) {}

    /// @param query what is marked; empty for nothing
    /// @param summary how many words are marked, in words
    /// @param back to the search
    record MatchesView(String query, String summary, List<Integer> numbers, LinkView back) {}

    /// Where the text comes from.
    record SourceView(
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String url,
            String location) {}
}
