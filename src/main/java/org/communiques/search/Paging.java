package org.communiques.search;

/// Which hits to show.
///
/// @param page counted from 1
/// @param limit hits on a page, at least 0 (counts only)
public record Paging(int page, int limit) {
    /// The first ten.
    public static final Paging FIRST = new Paging(1, 10);

    public Paging {
        if (page < 1 || limit < 0) {
            throw new IllegalArgumentException("No page " + page + " of " + limit + " hits");
        }
    }

    /// Hits before this page.
    public long offset() {
        return (page - 1L) * limit;
    }

    /// How many pages show so many hits; where a page shows none, as many as there are hits.
    public long pages(long total) {
        int shown = Math.max(1, limit);
        return (total + shown - 1) / shown;
    }
}
