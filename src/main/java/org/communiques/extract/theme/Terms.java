package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// The words and phrases of all themes' rules for one language, found in one walk over a sentence.
///
/// Words are compared by a light stem; `prefix*` and `=exact` by their letters.
final class Terms {
    private final LightStem stem;
    private final Node phrases = new Node();
    private final Map<String, List<Integer>> prefixes = new HashMap<>();
    private final TreeSet<Integer> prefixLengths = new TreeSet<>();
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final KnownWords<Word> words = new KnownWords<>(this::word);

    /// Terms that are an abbreviation: « nato » is born in Italian, « aie » may have in French.
    private final BitSet abbreviations = new BitSet();

    private int count;

    Terms(LightStem stem) {
        this.stem = stem;
    }

    /// Is told where a term stands.
    interface Found {
        void at(int term, int from, int to);
    }

    /// What a word form means to the terms; most mean nothing.
    ///
    /// @param stem by which it goes on with a phrase
    /// @param starts the phrases whose first word has its stem; null when there are none
    /// @param alone the terms that this word fulfils by itself
    private record Word(String stem, @Nullable Node starts, List<Integer> alone) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(4);
        final List<Integer> terms = new ArrayList<>(1);
    }

    /// The number of a new term: words in this order, read for recall; an abbreviation in capitals where it is printed with
    /// one.
    int addWords(String text) {
        Node node = phrases;
        List<Token> tokens = Tokenizer.tokenize(text);
        if (tokens.size() == 1 && tokens.getFirst().shape() == Token.Shape.CAPITALS) {
            abbreviations.set(count);
        }
        for (Token token : tokens) {
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

    /// How many terms there are: they are numbered from 0.
    int count() {
        return count;
    }

    /// Tells `found` every term and the token span at which it stands.
    void find(Span sentence, Found found) {
        Passage passage = sentence.passage();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (counts(passage.token(i))) {
                Word word = words.of(passage.word(i));
                tell(word.alone, new Span(passage, i, i + 1), found);
                find(sentence, i, word.starts, found);
            }
        }
    }

    /// Tells the phrases that start at one token.
    private void find(Span sentence, int from, @Nullable Node first, Found found) {
        Passage passage = sentence.passage();
        Node node = first;
        int end = from + 1;
        while (node != null) {
            tell(node.terms, new Span(passage, from, end), found);
            int next = end;
            while (next < sentence.to() && !counts(passage.token(next))) {
                next++;
            }
            boolean over = next >= sentence.to() || node.next.isEmpty();
            node = over ? null : node.next.get(words.of(passage.word(next)).stem);
            end = next + 1;
        }
    }

    private void tell(List<Integer> terms, Span place, Found found) {
        for (int i = 0; i < terms.size(); i++) {
            int term = terms.get(i);
            if (!abbreviations.get(term) || place.passage().token(place.from()).isCapital()) {
                found.at(term, place.from(), place.to());
            }
        }
    }

    private Word word(String folded) {
        List<Integer> alone = new ArrayList<>(exact.getOrDefault(folded, List.of()));
        for (int length : prefixLengths) {
            if (length <= folded.length()) {
                alone.addAll(prefixes.getOrDefault(folded.substring(0, length), List.of()));
            }
        }
        String stemmed = stem.of(folded);
        return new Word(stemmed, phrases.next.get(stemmed), List.copyOf(alone));
    }
}
