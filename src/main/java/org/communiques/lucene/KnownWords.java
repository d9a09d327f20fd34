package org.communiques.lucene;

import java.util.HashMap;
import java.util.Map;

/// The words that an indexing thread has met, folded and stemmed, by language. Not safe for use by several
/// threads.
final class KnownWords {
    /// Words remembered of a language; a few megabytes.
    private static final int REMEMBERED = 30_000;

    private final Map<Language, WordTable<Known>> tables = new HashMap<>();

    /// @param folded the word in the form in which words are compared
    /// @param stem its stem behind its language's mark
    /// @param inflected whether the stem is another word
    record Known(String folded, String stem, boolean inflected) {
        static Known of(String printed, Language language) {
            String folded = WordScanner.fold(printed);
            String stem = language.stem(folded);
            return new Known(folded, language.mark() + stem, !stem.equals(folded));
        }
    }

    WordTable<Known> of(Language language) {
        return tables.computeIfAbsent(language, _ -> new WordTable<>(REMEMBERED));
    }
}
