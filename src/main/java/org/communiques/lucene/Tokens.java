package org.communiques.lucene;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words of one piece of text, folded, with where they stand.
final class Tokens {
    private final String text;
    private @Nullable String[] words = new String[0];
    private int[] offsets = new int[64];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            tokens.add(scanner);
        }
        return tokens;
    }

    private void add(WordScanner scanner) {
        if (2 * size + 2 > offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[2 * size] = scanner.start();
        offsets[2 * size + 1] = scanner.end();
        size++;
    }

    int size() {
        return size;
    }

    /// Folded when asked for: of most words it is enough to know that no match begins with them.
    String word(int i) {
        if (words.length == 0) {
            words = new String[size];
        }
        String word = words[i];
        if (word == null) {
            word = WordScanner.fold(printed(i));
            words[i] = word;
        }
        return word;
    }

    /// What a table knows of a word.
    <V> V in(WordTable<V> table, int i, Function<String, V> finding) {
        return table.get(text, start(i), end(i), finding);
    }

    /// The word as the text has it.
    String printed(int i) {
        return text.substring(start(i), end(i));
    }

    int start(int i) {
        return offsets[2 * i];
    }

    int end(int i) {
        return offsets[2 * i + 1];
    }
}
