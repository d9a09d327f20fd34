package org.communiques.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A set of folded words, written as one line.
final class WordSet {
    private WordSet() {}

    static Set<String> of(String words) {
        // Asked for each word of a text: in Set.of a division goes before each look.
        return Collections.unmodifiableSet(new HashSet<>(List.of(words.split(" ", -1))));
    }
}
