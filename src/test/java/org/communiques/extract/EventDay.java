package org.communiques.extract;

import org.communiques.vocabulary.Vocabulary;

/// The day of the event of a note that was published on Wednesday, 4 June 2025.
public final class EventDay {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    private EventDay() {}

    /// As ISO 8601; `null` in letters where none is found.
    public static String of(String language, String lead) {
        return String.valueOf(
                EXTRACTOR
                        .extract(Documents.in(language, "Note", "2025-06-04", lead))
                        .facts()
                        .event()
                        .time()
                        .date());
    }
}
