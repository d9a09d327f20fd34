package org.communiques.extract.theme;

import org.communiques.vocabulary.FibonacciHash;
import org.jspecify.annotations.Nullable;

/// What was found out of the words met last, kept so that it need not be found out anew. Four words that fall on one place
/// are kept side by side, a fifth pushes out another: a text of any number of words takes no more room.
///
/// Safe for use by several threads without a lock: an entry is whole whoever sees it, and one unseen is only made anew.
final class KnownWords<V> {
    /// Two to the power of these are its places.
    private static final int POWER = 14;

    private static final int SIDE_BY_SIDE = 4;

    private final @Nullable Entry<V>[] entries = places();
    private final Reader<V> reader;

    KnownWords(Reader<V> reader) {
        this.reader = reader;
    }

    /// Finds it out.
    interface Reader<V> {
        /// Null when there is nothing to know.
        @Nullable V read(String word);
    }

    private record Entry<V>(String word, @Nullable V value) {}

    @Nullable V of(String word) {
        int place = FibonacciHash.place(word.hashCode(), POWER);
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            Entry<V> known = entries[place ^ i];
            if (known != null && known.word.equals(word)) {
                return known.value;
            }
        }
        Entry<V> read = new Entry<>(word, reader.read(word));
        for (int i = SIDE_BY_SIDE - 1; i > 0; i--) {
            entries[place ^ i] = entries[place ^ (i - 1)];
        }
        entries[place] = read;
        return read.value;
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable Entry<V>[] places() {
        return (@Nullable Entry<V>[]) new Entry<?>[1 << POWER];
    }
}
