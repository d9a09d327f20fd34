package org.communiques.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;

/// The words and phrases of all themes' rules for one language, found in one walk over a sentence.
///
/// Words are compared by a light stem; `prefix*` and `=exact` by their letters.
final class Terms {
    private static final int MOST_REMEMBERED = 50_000;

    private final LightStem stem;
    private final Node phrases = new Node();
    private final Map<String, List<Integer>> prefixes = new HashMap<>();
    private final TreeSet<Integer> prefixLengths = new TreeSet<>();
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, Word> remembered = new ConcurrentHashMap<>();
    private int count;

    Terms(LightStem stem) {
        this.stem = stem;
    }

    /// Is told where a term stands.
    interface Found {
        void at(int term, int from, int to);
    }

    /// What is known of a word form.
    private record Word(String stem, List<Integer> terms) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);
        final List<Integer> terms = new ArrayList<>(1);
    }

    /// The number of a new term: words in this order, read for recall.
    int addWords(String text) {
        Node node = phrases;
        for (Token token : Tokenizer.tokenize(text)) {
            if (counts(token)) {
                node = node.next.computeIfAbsent(stem.of(token.folded()), _ -> new Node());
            }
        }
        node.terms.add(count);
        return count++;
    }

    int addPrefix(String text) {
        String prefix = Tokenizer.words(text).getFirst();
        prefixes.computeIfAbsent(prefix, _ -> new ArrayList<>(1)).add(count);
        prefixLengths.add(prefix.length());
        return count++;
    }

    int addExact(String text) {
        exact.computeIfAbsent(Tokenizer.words(text).getFirst(), _ -> new ArrayList<>(1)).add(count);
        return count++;
    }

    /// Marks do not count, so that « Femmes, paix et sécurité » needs no comma; « 2 + 2 » needs its plus.
    static boolean counts(Token token) {
        return token.shape() != Token.Shape.MARK || token.is("+");
    }

    /// Tells `found` every term and the token span at which it stands.
    void find(List<Token> sentence, Found found) {
        List<Word> words = new ArrayList<>(sentence.size());
        int[] places = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            if (counts(sentence.get(i))) {
                places[words.size()] = i;
                words.add(word(sentence.get(i).folded()));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            int place = places[i];
            words.get(i).terms().forEach(term -> found.at(term, place, place + 1));
            Node node = phrases.next.get(words.get(i).stem());
            for (int j = i + 1; node != null; j++) {
                int end = places[j - 1] + 1;
                node.terms.forEach(term -> found.at(term, place, end));
                node = j < words.size() ? node.next.get(words.get(j).stem()) : null;
            }
        }
    }

    private Word word(String folded) {
        Word known = remembered.get(folded);
        if (known != null) {
            return known;
        }
        List<Integer> terms = new ArrayList<>(exact.getOrDefault(folded, List.of()));
        for (int length : prefixLengths) {
            if (length <= folded.length()) {
                terms.addAll(prefixes.getOrDefault(folded.substring(0, length), List.of()));
            }
        }
        Word word = new Word(stem.of(folded), List.copyOf(terms));
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(folded, word);
        }
        return word;
    }
}
