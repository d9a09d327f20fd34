package org.communiques.extract.theme;

import java.util.BitSet;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;

/// One sort of words that name something beside what a sentence speaks of, looked for word by word.
abstract sealed class Incidental permits OfficeFields, Venues, PassingGroups {
    final Span sentence;
    final Passage passage;
    final SentenceWords words;

    /// The tokens of such words, in the whole passage.
    final BitSet covered;

    Incidental(Span sentence, BitSet covered) {
        this.sentence = sentence;
        this.passage = sentence.passage();
        this.words = new SentenceWords(sentence);
        this.covered = covered;
    }

    /// Covers those that the word at this place leads to, if it leads to any.
    abstract void cover(int at);
}
