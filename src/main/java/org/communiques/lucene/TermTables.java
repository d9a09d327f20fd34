package org.communiques.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// The terms of the words that an indexing thread has met, by language. Not safe for use by several
/// threads.
final class TermTables {
    /// Words remembered of a language; some ten megabytes.
    private static final int REMEMBERED = 30_000;

    private final Map<Language, OfLanguage> tables = new HashMap<>();

    /// @param finding what is asked of words met for the first time
    record OfLanguage(WordTable<WordTerms> table, Function<String, WordTerms> finding) {
        static OfLanguage of(Language language) {
            return new OfLanguage(
                    new WordTable<>(REMEMBERED), word -> WordTerms.of(word, language));
        }

        WordTerms terms(WordScanner word) {
            return word.in(table, finding);
        }
    }

    OfLanguage of(Language language) {
        return tables.computeIfAbsent(language, OfLanguage::of);
    }
}
