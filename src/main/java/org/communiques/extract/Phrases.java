package org.communiques.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Tokenizer;

/// Phrases in folded words, asked for at a place of a passage.
record Phrases(NameIndex<Boolean> index, Set<String> firstWords) {
    static Phrases of(List<String> phrases) {
        NameIndex<Boolean> index = new NameIndex<>(phrases.size());
        phrases.forEach(phrase -> index.add(phrase, true));
        return new Phrases(
                index,
                phrases.stream()
                        .map(phrase -> Tokenizer.words(phrase).getFirst())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// How many words the longest phrase takes that stands here; 0 for none.
    int lengthAt(Passage passage, int at) {
        NameIndex.Found<Boolean> longest = index.longest(passage.tokens(), at);
        return longest == null ? 0 : longest.length();
    }
}
