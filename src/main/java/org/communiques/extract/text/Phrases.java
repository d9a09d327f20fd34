package org.communiques.extract.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Tokenizer;

/// Phrases in folded words, asked for at a place of a passage.
public record Phrases(NameIndex<Boolean> index, Set<String> firstWords) {
    /// No phrase whose end is asked for has more words.
    private static final int LONGEST = 4;

    /// Phrases to be asked for.
    ///
    /// @param phrases as printed, each of one word or more
    public static Phrases of(List<String> phrases) {
        NameIndex<Boolean> index = new NameIndex<>(phrases.size());
        phrases.forEach(phrase -> index.add(phrase, true));
        return new Phrases(
                index,
                phrases.stream()
                        .map(phrase -> Tokenizer.words(phrase).getFirst())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether one of them ends with this word.
    public boolean endAt(Passage passage, int last) {
        for (int length = 1; length <= LONGEST; length++) {
            if (lengthAt(passage, last - length + 1) == length) {
                return true;
            }
        }
        return false;
    }

    /// How many words the longest phrase takes that stands here; 0 for none.
    public int lengthAt(Passage passage, int at) {
        NameIndex.Found<Boolean> longest = index.longest(passage.tokens(), at);
        return longest == null ? 0 : longest.length();
    }
}
