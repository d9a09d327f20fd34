package org.communiques.extract;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A set of folded words, written as one line.
final class WordSet {
    private WordSet() {}

    static Set<String> of(String words) {
        return of(List.of(words.split(" ", -1)));
    }

    static Set<String> of(Collection<String> words) {
        // Asked for each word of a text: in Set.of a division goes before each look.
        return Collections.unmodifiableSet(new HashSet<>(words));
    }
}
