package org.communiques.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What a costly question gave for the keys that were asked first, at most so many: words are asked for
/// several times by one query, and by one query after the other. Safe for use by many threads.
///
/// @param <K> with `equals`
final class Remembered<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> finding;

    /// @param finding answers alike whenever it is asked
    Remembered(int most, Function<K, V> finding) {
        this.most = most;
        this.finding = finding;
    }

    V get(K key) {
        V value = known.get(key);
        if (value == null) {
            value = finding.apply(key);
            if (known.size() < most) {
                known.put(key, value);
            }
        }
        return value;
    }
}
