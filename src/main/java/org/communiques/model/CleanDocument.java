package org.communiques.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of one publication without the boilerplate around it.
///
/// @param language BCP 47 tag, null when it could not be told
/// @param published date of publication, null when the page does not say
/// @param sections the body in reading order; empty for a page without text
public record CleanDocument(
        Origin origin,
        @Nullable String title,
        @Nullable String language,
        @Nullable LocalDate published,
        List<Section> sections,
        Given given) {
    public CleanDocument {
        sections = List.copyOf(sections);
    }

    public List<String> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream()).toList();
    }

    /// The body alone: every paragraph, joined by a blank line. Neither title nor headings.
    public String text() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .collect(Collectors.joining("\n\n"));
    }

    /// The same under another key.
    public CleanDocument withId(String id) {
        return with(origin.withId(id));
    }

    public CleanDocument with(Origin other) {
        return new CleanDocument(other, title, language, published, sections, given);
    }
}
