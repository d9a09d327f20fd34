package org.communiques.lucene;

import org.apache.lucene.util.BytesRef;

/// The terms that a printed word becomes in an index.
///
/// @param word the word, folded; empty when nothing of it is left
/// @param common its [CommonWords#number]
record WordTerms(BytesRef word, PrintedForms printed, int common) {
    static WordTerms of(String printed, UsualAccents usual) {
        String folded = WordScanner.fold(printed);
        return new WordTerms(
                new BytesRef(folded),
                PrintedForms.of(printed, folded, usual),
                CommonWords.number(folded));
    }
}
