package org.communiques.extract.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.communiques.vocabulary.WordFilter;
import org.jspecify.annotations.Nullable;

/// A set of folded words, written as one line, and asked for each word of a text.
public final class WordSet extends AbstractSet<String> {
    private final List<String> words;
    private final WordFilter filter;

    /// Each word at the place that its hash gives it, or in the next free one: of twice as many and more, so that few
    /// are looked at.
    private final @Nullable String[] places;

    private WordSet(Set<String> words) {
        this.words = List.copyOf(words);
        this.filter = new WordFilter(words.size());
        this.places = new String[Integer.highestOneBit(4 * words.size() + 1)];
        for (String word : words) {
            filter.add(word);
            places[place(word)] = word;
        }
    }

    /// Words written as one line.
    ///
    /// @throws IllegalArgumentException when one stands there twice: whoever takes it out would leave it in
    public static Set<String> of(String words) {
        return new WordSet(Set.of(words.split(" ", -1)));
    }

    /// Words that code collected, each as often as it found it.
    public static Set<String> of(Collection<String> words) {
        return new WordSet(Set.copyOf(words));
    }

    /// Several sets as one.
    @SafeVarargs
    public static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> each : sets) {
            all.addAll(each);
        }
        return new WordSet(all);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String known
                && filter.mayHold(known)
                && places[place(known)] != null;
    }

    /// Where a word stands, or would.
    private int place(String word) {
        int place = word.hashCode() & (places.length - 1);
        String there = places[place];
        while (there != null && !there.equals(word)) {
            place = (place + 1) & (places.length - 1);
            there = places[place];
        }
        return place;
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
