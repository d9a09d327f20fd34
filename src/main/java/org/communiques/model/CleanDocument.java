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
    /// What [#text] puts between two paragraphs: a blank line.
    public static final String BETWEEN_PARAGRAPHS = "\n\n";

    public CleanDocument {
        sections = List.copyOf(sections);
    }

    /// The body's paragraphs in reading order, whatever section they stand in.
    public List<String> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream()).toList();
    }

    /// The body alone: every paragraph, joined by a blank line. Neither title nor headings.
    public String text() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
    }

    /// The number, counted from 1, of the paragraph in which an offset into [#text] lies; of the last one for an offset
    /// behind it.
    public int paragraphAt(int offset) {
        List<String> all = paragraphs();
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            end += all.get(i).length() + BETWEEN_PARAGRAPHS.length();
            if (offset < end) {
                return i + 1;
            }
        }
        return all.size();
    }

    /// The same under another key.
    public CleanDocument withId(String id) {
        return with(origin.withId(id));
    }

    /// The same from elsewhere.
    public CleanDocument with(Origin other) {
        return new CleanDocument(other, title, language, published, sections, given);
    }
}
