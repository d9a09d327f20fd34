package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// Numbered pages: the first, those around the current one, the last.
///
/// @param previous address, null on the first page
/// @param next address, null on the last page
record PagingView(@Nullable String previous, @Nullable String next, List<Step> steps) {
    private static final int AROUND = 2;

    /// A page to go to, or, without an address, a gap.
    record Step(@Nullable String address, String title, boolean current) {}

    /// Null when everything is on one page.
    static @Nullable PagingView of(SearchParameters parameters, long pages, Words words) {
        int current = parameters.paging().page();
        if (pages <= 1 || current > pages) {
            return null;
        }
        TreeSet<Long> shown = new TreeSet<>(List.of(1L, pages));
        for (long page = Math.max(1, current - AROUND);
                page <= Math.min(pages, current + AROUND);
                page++) {
            shown.add(page);
        }
        List<Step> steps = new ArrayList<>();
        long last = 0;
        for (long page : shown) {
            if (page > last + 1) {
                steps.add(new Step(null, "…", false));
            }
            steps.add(new Step(address(parameters, page), words.number(page), page == current));
            last = page;
        }
        return new PagingView(
                current == 1 ? null : address(parameters, current - 1L),
                current == pages ? null : address(parameters, current + 1L),
                steps);
    }

    private static String address(SearchParameters parameters, long page) {
        return Links.search(parameters.withPage(Math.toIntExact(page)));
    }
}
