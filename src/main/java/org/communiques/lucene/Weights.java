package org.communiques.lucene;

/// Every number that ranking depends on. What each is worth stands in `src/site/markdown/relevance.md`.
final class Weights {
    /// How many times a word of the title counts as one of the text.
    static final int TITLE_COUNTS = 3;

    /// What one shared person adds to the likeness of two communiqués: about two rare words.
    static final float SHARED_PERSON = 6;

    private Weights() {}
}
