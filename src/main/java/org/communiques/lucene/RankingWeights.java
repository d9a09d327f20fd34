package org.communiques.lucene;

/// Every number that ranking depends on. What each is worth stands in `src/site/markdown/relevance.md`.
///
/// All texts that match are scored by BM25 over [IndexFields#TEXT]; the best [#WINDOW] are then scored again
/// with what is too costly to look at in every text: exact forms, function words, neighbours, the lead.
final class RankingWeights {
    /// How many times a word of the title counts as one of the text.
    static final int TITLE_COUNTS = 3;

    /// BM25's k1: how soon one more occurrence of a word stops to count.
    static final float SATURATION = 1.2f;

    /// BM25's b: how much longer texts must say a word more often.
    static final float LENGTH = 0.75f;

    /// How many of the best texts are scored again.
    static final int WINDOW = 200;

    /// A word in the very form that was typed, beside its other forms.
    static final float EXACT_FORM = 0.33f;

    /// A function word, in its exact form: « qui », « par » tell a question's kind, a little.
    static final float FUNCTION_WORD = 0.45f;

    /// Two words that stand together in the query standing as near each other in the text, in order.
    static final float NEIGHBOURS = 0.8f;

    /// Words that may stand between neighbours of a list of words, which leaves out what a text has between
    /// them; a question says it.
    static final int NEIGHBOURS_APART = 2;

    /// A word that stands in the title or the lead, in any form; a word of a phrase, in its own.
    static final float LEAD = 0.2f;

    /// The first words of a body, headings included, which are its lead.
    static final int LEAD_WORDS = 80;

    /// What one shared person adds to the likeness of two communiqués: about two rare words.
    static final float SHARED_PERSON = 6;

    private RankingWeights() {}
}
