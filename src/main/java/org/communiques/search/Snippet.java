package org.communiques.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A passage shown with a hit: spans that, joined, are the passage as printed.
///
/// @param section the heading it stands under, null when there is none
public record Snippet(@Nullable String section, List<Span> spans) {
    public Snippet {
        spans = List.copyOf(spans);
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
