package org.communiques.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A passage shown with a hit: spans that, joined, are the passage as printed.
///
/// @param sectionSpans the heading that it stands under; none where there is none
/// @param heading whether the passage is itself a heading, under which nothing matched
public record Snippet(List<Span> sectionSpans, List<Span> spans, boolean heading) {
    public Snippet {
        sectionSpans = List.copyOf(sectionSpans);
        spans = List.copyOf(spans);
    }

    /// The heading that it stands under, as printed; null when there is none.
    public @Nullable String section() {
        return sectionSpans.isEmpty() ? null : joined(sectionSpans);
    }

    /// Whether the query matched the heading that it stands under, too.
    public boolean sectionMatched() {
        return sectionSpans.stream().anyMatch(Span::matched);
    }

    /// Its spans as one text, nothing marked.
    public String text() {
        return joined(spans);
    }

    private static String joined(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
