package org.communiques.lucene;

import java.util.function.Function;

/// The terms of the words that an indexing thread has met. Not safe for use by several threads.
///
/// @param finding what is asked of words met for the first time
record TermTable(WordTable<WordTerms> table, Function<String, WordTerms> finding) {
    /// Words remembered; some ten megabytes.
    private static final int REMEMBERED = 60_000;

    static TermTable of(UsualAccents usual) {
        return new TermTable(new WordTable<>(REMEMBERED), printed -> WordTerms.of(printed, usual));
    }

    WordTerms terms(WordScanner word) {
        return word.in(table, finding);
    }
}
