package org.communiques.extract.text;

import java.util.HashMap;
import java.util.Map;
import org.communiques.vocabulary.WordFilter;
import org.jspecify.annotations.Nullable;

/// What some folded words mean, asked for each word of a text.
public final class WordMap<V> {
    private final Map<String, V> meanings;
    private final WordFilter filter;

    private WordMap(Map<String, V> meanings) {
        this.meanings = meanings;
        this.filter = new WordFilter(meanings.size());
        meanings.keySet().forEach(filter::add);
    }

    /// Words and what each of them means.
    ///
    /// @param meanings by folded word
    public static <V> WordMap<V> of(Map<String, V> meanings) {
        return new WordMap<>(new HashMap<>(meanings));
    }

    /// Adds what each of some words means, written as one line.
    public static <V> void put(Map<String, V> meanings, String words, V meaning) {
        for (String word : words.split(" ", -1)) {
            meanings.put(word, meaning);
        }
    }

    /// Null for any other word.
    public @Nullable V get(String word) {
        return filter.mayHold(word) ? meanings.get(word) : null;
    }

    /// The same, with a meaning for any other word.
    public V getOrDefault(String word, V other) {
        V meaning = get(word);
        return meaning == null ? other : meaning;
    }
}
