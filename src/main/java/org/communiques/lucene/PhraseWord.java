package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;

/// A word of a phrase.
///
/// @param place in the phrase, from 0
/// @param before what must stand before it
/// @param isTold whether a later word tells that it is there
record PhraseWord(String text, int place, WordsBefore before, boolean isTold) {
    /// @param texts the words of a phrase, folded
    static List<PhraseWord> of(List<String> texts) {
        List<PhraseWord> backwards = new ArrayList<>();
        int told = 0;
        for (int i = texts.size() - 1; i >= 0; i--) {
            WordsBefore before = WordsBefore.of(texts, i);
            backwards.add(new PhraseWord(texts.get(i), i, before, told > 0));
            told = Math.max(told - 1, before.count());
        }
        return backwards.reversed();
    }

    /// The same word, where an index does not tell what stands before it.
    PhraseWord untold() {
        return new PhraseWord(text, place, WordsBefore.ANY, false);
    }
}
