package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of one piece of text, folded, with where they stand.
final class Tokens {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int[] offsets = new int[64];

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
        if (2 * words.size() + 2 > offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[2 * words.size()] = scanner.start();
        offsets[2 * words.size() + 1] = scanner.end();
        words.add(scanner.folded());
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
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
