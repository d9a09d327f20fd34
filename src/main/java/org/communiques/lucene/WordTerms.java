package org.communiques.lucene;

import org.apache.lucene.util.BytesRef;

/// The terms that a printed word becomes in an index.
///
/// @param word the word, folded; empty when nothing of it is left
/// @param stem its stem behind its language's mark
/// @param inflected whether the stem is another word, and so a term beside it
record WordTerms(BytesRef word, BytesRef stem, boolean inflected, PrintedForms printed) {
    static WordTerms of(String text, Language language) {
        KnownWord known = KnownWord.of(text, language);
        return new WordTerms(
                new BytesRef(known.folded()),
                new BytesRef(known.stem()),
                known.inflected(),
                PrintedForms.of(text, known.folded()));
    }
}
