package org.communiques.extract;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.communiques.vocabulary.WordFilter;

/// A set of folded words, written as one line, and asked for each word of a text.
final class WordSet extends AbstractSet<String> {
    private final Set<String> words;
    private final WordFilter filter;

    private WordSet(Set<String> words) {
        this.words = words;
        this.filter = new WordFilter(words.size());
        words.forEach(filter::add);
    }

    static Set<String> of(String words) {
        return of(List.of(words.split(" ", -1)));
    }

    static Set<String> of(Collection<String> words) {
        // In Set.copyOf a division goes before each look.
        return new WordSet(new HashSet<>(words));
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String known && filter.mayHold(known) && words.contains(known);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
