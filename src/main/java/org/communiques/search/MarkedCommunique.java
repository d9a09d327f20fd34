package org.communiques.search;

import java.util.List;
import java.util.stream.Collectors;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

/// A whole communiqué with the words that a query matched.
///
/// @param matches how many spans matched in the body, headings included
public record MarkedCommunique(
        Communique communique, List<Span> title, List<MarkedSection> sections, int matches) {
    public MarkedCommunique {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
    }

    /// A section whose heading and paragraphs are spans.
    ///
    /// @param headingSpans none for a section without a heading
    public record MarkedSection(List<Span> headingSpans, List<List<Span>> paragraphs) {
        public MarkedSection {
            headingSpans = List.copyOf(headingSpans);
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }

        /// The heading as printed; null when there is none.
        public @Nullable String heading() {
            return headingSpans.isEmpty()
                    ? null
                    : headingSpans.stream().map(Span::text).collect(Collectors.joining());
        }
    }
}
