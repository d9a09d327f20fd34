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
    private static final int MANY = 8192;

    private final Node<T> root = new Node<>();

    /// Names of one word, and the first two words of others: « la » begins many names and is one of none.
    private final WordFilter starts;

    /// A name found.
    ///
    /// @param length in tokens
    /// @param values what it stands for, in the order of adding
    public record Found<T>(int length, List<T> values) {}

    public NameIndex() {
        this(MANY);
    }

    /// @param names about how many will be added
    public NameIndex(int names) {
        this.starts = new WordFilter(names);
    }

    /// Adds a name, cut into folded words.
    public void add(String name, T value) {
        add(Tokenizer.words(name), value);
    }

    /// Adds several names of one value.
    public void addAll(T value, String... names) {
        for (String name : names) {
            add(name, value);
        }
    }

    /// Adds a name of folded words; the same value under the same name counts once.
    ///
    /// @throws IllegalArgumentException for a name without words
    public void add(List<String> words, T value) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A name without words, for " + value);
        }
        if (words.size() == 1) {
            starts.add(words.getFirst());
        } else {
            starts.add(words.getFirst(), words.get(1));
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
        if (from < 0 || from >= tokens.size() || !mayStart(tokens, from)) {
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

    private boolean mayStart(List<Token> tokens, int from) {
        String first = tokens.get(from).folded();
        return starts.mayHold(first)
                || (from + 1 < tokens.size()
                        && starts.mayHold(first, tokens.get(from + 1).folded()));
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(4);
        final List<T> values = new ArrayList<>(1);
    }
}
