package org.communiques.extract;

import java.util.List;
import java.util.Set;

/// A set of folded words, written as one line.
final class WordSet {
    private WordSet() {}

    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }
}
