package org.communiques.search;

import java.util.List;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

/// A whole communiqué with the words that a query matched.
///
/// @param matches how many spans matched in the body
public record MarkedCommunique(
        Communique communique, List<Span> title, List<MarkedSection> sections, int matches) {
    public MarkedCommunique {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
    }

    /// A section whose paragraphs are spans.
    public record MarkedSection(@Nullable String heading, List<List<Span>> paragraphs) {
        public MarkedSection {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }
    }
}
