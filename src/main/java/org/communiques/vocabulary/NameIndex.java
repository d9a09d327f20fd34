package org.communiques.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the longest known name that starts at a token: a trie over folded words.
///
/// Built once by one thread, then read by many.
///
/// @param <T> what a name stands for; one name may stand for several
public final class NameIndex<T> {
    private final Node<T> root = new Node<>();

    /// A name found.
    ///
    /// @param length in tokens
    /// @param values what it stands for, in the order of adding
    public record Found<T>(int length, List<T> values) {}

    public void add(String name, T value) {
        add(Tokenizer.words(name), value);
    }

    public void add(List<String> words, T value) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A name without words, for " + value);
        }
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /// The longest name that starts at token `from`; null when none does.
    public @Nullable Found<T> longest(List<Token> tokens, int from) {
        Node<T> node = root;
        Found<T> found = null;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                return found;
            }
            if (!node.values.isEmpty()) {
                found = new Found<>(i - from + 1, node.values);
            }
        }
        return found;
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(4);
        final List<T> values = new ArrayList<>(1);
    }
}
