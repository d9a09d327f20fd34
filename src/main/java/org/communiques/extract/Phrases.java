package org.communiques.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communiques.vocabulary.Tokenizer;

/// Phrases in folded words, asked for at a place of a passage.
///
/// @param byFirstWord the phrases that begin with each word
record Phrases(Map<String, List<List<String>>> byFirstWord) {
    static Phrases of(List<String> phrases) {
        return new Phrases(
                phrases.stream()
                        .map(Tokenizer::words)
                        .collect(Collectors.groupingBy(List::getFirst)));
    }

    /// How many words the longest phrase takes that stands here; 0 for none.
    int lengthAt(Passage passage, int at) {
        int longest = 0;
        for (List<String> phrase : byFirstWord.getOrDefault(passage.word(at), List.of())) {
            if (phrase.size() > longest && standsAt(passage, at, phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean standsAt(Passage passage, int at, List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!passage.is(at + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
