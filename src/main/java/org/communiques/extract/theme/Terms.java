package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.theme.TermPlaces.Place;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// The words and phrases of all themes' rules for one language, found in one walk over a sentence.
///
/// Words are compared by a light stem; `prefix*` and `=exact` by their letters. What several rules ask for is one term.
final class Terms {
    /// Of a word with which no phrase goes on.
    private static final int NO_STEM = -1;

    private final LightStem stem;
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, TermNode> firsts = new HashMap<>();
    private final Map<String, TermNode> exact = new HashMap<>();

    /// By letter.
    private final TermNode prefixes = new TermNode();

    private final KnownWords<Word> words = new KnownWords<>(this::word);

    /// Terms that are an abbreviation: « nato » is born in Italian, « aie » may have in French.
    private final BitSet abbreviations = new BitSet();

    private int count;

    Terms(LightStem stem) {
        this.stem = stem;
    }

    /// What a word form means to the terms.
    ///
    /// @param stem its number, by which it goes on with a phrase
    /// @param starts the phrases whose first word has its stem; null when there are none
    /// @param alone the terms that it fulfils by itself
    private record Word(int stem, @Nullable TermNode starts, TermNode alone) {
        boolean meansNothing() {
            return stem == NO_STEM && starts == null && alone.terms().length == 0;
        }
    }

    /// The number of a term: words in this order, read for recall; an abbreviation in capitals where it is printed with
    /// one.
    int addWords(String text) {
        List<Token> tokens = Tokenizer.tokenize(text).stream().filter(Terms::counts).toList();
        boolean abbreviation =
                tokens.size() == 1 && tokens.getFirst().shape() == Token.Shape.CAPITALS;
        TermNode node = node(firsts, stem.of(tokens.getFirst().folded()));
        for (Token token : tokens.subList(1, tokens.size())) {
            node = node.with(number(stem.of(token.folded())));
        }
        for (int term : node.terms()) {
            if (abbreviations.get(term) == abbreviation) {
                return term;
            }
        }
        abbreviations.set(count, abbreviation);
        node.add(count);
        return count++;
    }

    private int number(String stemmed) {
        return stems.computeIfAbsent(stemmed, _ -> stems.size());
    }

    int addPrefix(String text) {
        TermNode node = prefixes;
        for (char letter : Tokenizer.words(text).getFirst().toCharArray()) {
            node = node.with(letter);
        }
        return term(node);
    }

    int addExact(String text) {
        return term(node(exact, Tokenizer.words(text).getFirst()));
    }

    private int term(TermNode node) {
        if (node.terms().length == 0) {
            node.add(count++);
        }
        return node.terms()[0];
    }

    private static TermNode node(Map<String, TermNode> nodes, String word) {
        return nodes.computeIfAbsent(word, _ -> new TermNode());
    }

    /// Marks do not count, so that « Femmes, paix et sécurité » needs no comma; « 2 + 2 » needs its plus.
    static boolean counts(Token token) {
        return token.shape() != Token.Shape.MARK || token.is("+");
    }

    /// How many terms there are: they are numbered from 0.
    int count() {
        return count;
    }

    /// Every place where a term stands.
    List<Place> find(Span sentence) {
        return new Walk(sentence).run();
    }

    private @Nullable Word word(String folded) {
        TermNode alone = new TermNode();
        alone.addAll(exact.get(folded));
        TermNode prefix = prefixes;
        for (int i = 0; prefix != null && i < folded.length(); i++) {
            prefix = prefix.next(folded.charAt(i));
            alone.addAll(prefix);
        }
        String stemmed = stem.of(folded);
        Word word = new Word(stems.getOrDefault(stemmed, NO_STEM), firsts.get(stemmed), alone);
        return word.meansNothing() ? null : word;
    }

    /// A walk over one sentence, past its marks.
    private final class Walk {
        private final Passage passage;
        private final int[] places;
        private final @Nullable Word[] said;
        private final List<Place> found = new ArrayList<>();
        private int size;

        Walk(Span sentence) {
            this.passage = sentence.passage();
            this.places = new int[sentence.to() - sentence.from()];
            this.said = new Word[places.length];
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (counts(passage.token(i))) {
                    places[size] = i;
                    said[size++] = words.of(passage.word(i));
                }
            }
        }

        List<Place> run() {
            for (int first = 0; first < size; first++) {
                Word word = said[first];
                if (word != null) {
                    tell(word.alone, first, first);
                    phrases(word, first);
                }
            }
            return found;
        }

        /// Those that start at one word.
        private void phrases(Word word, int first) {
            TermNode node = word.starts;
            int last = first;
            while (node != null) {
                tell(node, first, last);
                last++;
                Word next = last < size ? said[last] : null;
                node = next == null ? null : node.next(next.stem);
            }
        }

        private void tell(TermNode node, int first, int last) {
            int from = places[first];
            for (int term : node.terms()) {
                if (!abbreviations.get(term) || passage.token(from).isCapital()) {
                    found.add(new Place(term, from, places[last] + 1));
                }
            }
        }
    }
}
