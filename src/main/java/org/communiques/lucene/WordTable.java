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
    private int size;

    WordTable(int most) {
        this.most = most;
    }

    private record Entry<V>(String word, V value) {}

    @SuppressWarnings("unchecked") // An array cannot be made of a generic type.
    private static <V> @Nullable Entry<V>[] table(int length) {
        return (Entry<V>[]) new Entry<?>[length];
    }

    /// What is known of the word between two offsets of a text; found out when it is met first.
    V get(String text, int start, int end, Function<String, V> finding) {
        int mask = entries.length - 1;
        int slot = hash(text, start, end) & mask;
        for (Entry<V> entry = entries[slot]; entry != null; entry = entries[slot]) {
            if (entry.word().length() == end - start && text.startsWith(entry.word(), start)) {
                return entry.value();
            }
            slot = slot + 1 & mask;
        }
        String word = text.substring(start, end);
        V value = finding.apply(word);
        if (size < most) {
            entries[slot] = new Entry<>(word, value);
            if (++size > entries.length / 2) {
                grow();
            }
        }
        return value;
    }

    private void grow() {
        @Nullable Entry<V>[] old = entries;
        entries = table(2 * old.length);
        int mask = entries.length - 1;
        for (Entry<V> entry : old) {
            if (entry != null) {
                int slot = hash(entry.word(), 0, entry.word().length()) & mask;
                while (entries[slot] != null) {
                    slot = slot + 1 & mask;
                }
                entries[slot] = entry;
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
