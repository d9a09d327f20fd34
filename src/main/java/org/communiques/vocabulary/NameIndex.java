package org.communiques.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
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
    /// Words that begin no name are told by one bit of this many, without a look at the trie, which is too large for a
    /// processor's cache: nine words of ten in a text begin none.
    private static final int FIRST_WORDS = 1 << 17;

    private final Node<T> root = new Node<>();
    private final BitSet firstWords = new BitSet(FIRST_WORDS);

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
        firstWords.set(bit(words.getFirst()));
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
        if (from >= tokens.size() || !firstWords.get(bit(tokens.get(from).folded()))) {
            return null;
        }
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

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & FIRST_WORDS - 1;
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(4);
        final List<T> values = new ArrayList<>(1);
    }
}
