package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The search page.
///
/// @param open whether nothing was asked yet
record SearchView(
        boolean open, SearchBoxView box, RefinementView refinement, AnswerView answer, Ways ways) {
    /// Where to go from here.
    record Ways(@Nullable EmptyView empty, @Nullable PagingView paging, FollowView follow) {}

    public @Nullable EmptyView empty() {
        return ways.empty();
    }

    public @Nullable PagingView paging() {
        return ways.paging();
    }

    public FollowView follow() {
        return ways.follow();
    }

    /// What was found, in words and hits.
    record AnswerView(
            String heading,
            String count,
            NoticesView notices,
            @Nullable SuggestionView suggestion,
            SortingView sorting,
            HitsView found) {
        public List<HitView> hits() {
            return found.hits();
        }

        public long start() {
            return found.start();
        }
    }

    /// Hits, and the number of the first.
    record HitsView(long start, List<HitView> hits) {}
}
