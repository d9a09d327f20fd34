package org.communiques.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A headed part of a text: an optional heading and the paragraphs below it, as printed.
///
/// A text without headings is one section whose heading is null. Paragraphs are never blank and hold no
/// line breaks of their own.
public record Section(@Nullable String heading, List<String> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (heading != null && heading.isBlank()) {
            throw new IllegalArgumentException(
                    "A heading is null or says something, not: '" + heading + "'");
        }
    }
}
