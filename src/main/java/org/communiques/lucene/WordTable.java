package org.communiques.lucene;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is known of words as printed, looked up in a text where they stand: a text has each of its words
/// many times, and making a string of each, folding and stemming it would cost more than all the rest.
///
/// Remembers at most so many words, those met first. Not safe for use by several threads.
final class WordTable<V> {
    private final int most;
    private @Nullable Entry<V>[] entries = table(256);

    /// Of the entries, so that few have to be looked at.
    private int[] hashes = new int[256];

    private int size;

    WordTable(int most) {
        this.most = most;
    }

    private record Entry<V>(String word, V value) {
        boolean isIn(String text, int start, int end) {
            return word.length() == end - start && text.startsWith(word, start);
        }
    }

    @SuppressWarnings("unchecked") // An array cannot be made of a generic type.
    private static <V> @Nullable Entry<V>[] table(int length) {
        return (Entry<V>[]) new Entry<?>[length];
    }

    /// What is known of the word between two offsets of a text; found out when it is met first.
    V get(String text, int start, int end, Function<String, V> finding) {
        int mask = entries.length - 1;
        int hash = hash(text, start, end);
        int slot = hash & mask;
        for (Entry<V> entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (hashes[slot] == hash && entry.isIn(text, start, end)) {
                return entry.value();
            }
            slot = slot + 1 & mask;
        }
        String word = text.substring(start, end);
        V value = finding.apply(word);
        if (size < most) {
            entries[slot] = new Entry<>(word, value);
            hashes[slot] = hash;
            if (++size > entries.length / 2) {
                grow();
            }
        }
        return value;
    }

    private void grow() {
        @Nullable Entry<V>[] old = entries;
        int[] known = hashes;
        entries = table(2 * old.length);
        hashes = new int[2 * old.length];
        int mask = entries.length - 1;
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int slot = known[i] & mask;
                while (entries[slot] != null) {
                    slot = slot + 1 & mask;
                }
                entries[slot] = old[i];
                hashes[slot] = known[i];
            }
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ hash >>> 15;
    }
}
