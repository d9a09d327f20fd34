package org.communiques.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that French and English prose has most often, folded, and their numbers, which fit into the half
/// of a payload's byte that [WordsBefore] has for them.
final class CommonWords {
    /// What an index says its payloads are made of: with other words, or another order, it would be misread.
    static final String NAMES =
            "de et a sur par of in"
                    + " la l le les des du d en un une dans pour au aux que qui son ses leur leurs ont"
                    + " the and to";

    /// The first of them: those that often stand before another, « de la », « sur les », « of the ».
    static final int LEADING = 7;

    private static final Map<String, Integer> NUMBERS = numbers(List.of(NAMES.split(" ")));

    private CommonWords() {}

    private static Map<String, Integer> numbers(List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size() + 1));
        return Map.copyOf(numbers);
    }

    /// From 1 to 31; 0 for every other word.
    static int number(String folded) {
        return NUMBERS.getOrDefault(folded, 0);
    }
}
