package org.communiques.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communiques.query.Query;
import org.communiques.vocabulary.EditDistance;

/// What a part of a query looks for in a text: how many words match from a place on.
sealed interface WordPattern {
    /// How many words match from word `at` on; 0 when none does.
    int match(Tokens tokens, int at);

    /// Whether a match can begin with this word, folded.
    boolean begins(String word);

    /// The words, folded, with which alone a match can begin; empty when only [#begins] can tell.
    default Set<String> firsts() {
        return Set.of();
    }

    /// What a leaf of a syntax tree looks for; nothing for other parts of a tree.
    ///
    /// @param forms of a word, that count as the word
    static List<WordPattern> of(Query leaf, Function<String, Set<String>> forms) {
        return switch (leaf) {
            case Query.Word(String text) -> word(FoldedWords.of(text), forms);
            case Query.Exact(String text) -> sequence(FoldedWords.of(text), 0);
            case Query.Printed printed -> List.of(AsPrinted.of(printed));
            case Query.Phrase(String text, int slop) -> sequence(FoldedWords.of(text), slop);
            case Query.Prefix(String text) -> last(FoldedWords.of(text), Beginning::new);
            case Query.Fuzzy(String text) ->
                    last(FoldedWords.of(text), w -> new Near(w, QueryTranslator.edits(w)));
            case Query.All _, Query.In _, Query.Between _ -> List.of();
            case Query.And _, Query.Or _, Query.Not _ -> List.of();
        };
    }

    private static List<WordPattern> each(
            List<String> words, Function<String, WordPattern> pattern) {
        return words.stream().map(pattern).toList();
    }

    /// The last word is looked for by its beginning, say; those before it that say something as they are.
    private static List<WordPattern> last(
            List<String> words, Function<String, WordPattern> pattern) {
        if (words.isEmpty()) {
            return List.of();
        }
        Stream<WordPattern> before =
                FoldedWords.before(words).stream().map(word -> new Sequence(List.of(word), 0));
        return Stream.concat(before, Stream.of(pattern.apply(words.getLast()))).toList();
    }

    private static List<WordPattern> word(List<String> words, Function<String, Set<String>> forms) {
        return FoldedWords.areFigures(words)
                ? sequence(words, 0)
                : each(FoldedWords.content(words), word -> new Inflected(forms.apply(word)));
    }

    private static List<WordPattern> sequence(List<String> words, int slop) {
        return words.isEmpty() ? List.of() : List.of(new Sequence(words, slop));
    }

    /// A word in any inflection: in the forms that recall asks the index for, so that what is marked is what
    /// matched.
    record Inflected(Set<String> forms) implements WordPattern {
        @Override
        public int match(Tokens tokens, int at) {
            return begins(tokens.word(at)) ? 1 : 0;
        }

        @Override
        public boolean begins(String word) {
            return forms.contains(word);
        }

        @Override
        public Set<String> firsts() {
            return forms;
        }
    }

    /// Exactly these words, one after the other; or at most `slop` moves from that, in any order.
    record Sequence(List<String> words, int slop) implements WordPattern {
        @Override
        public int match(Tokens tokens, int at) {
            return slop == 0 ? inOrder(tokens, at) : together(tokens, at);
        }

        @Override
        public boolean begins(String word) {
            return slop == 0 ? words.getFirst().equals(word) : words.contains(word);
        }

        @Override
        public Set<String> firsts() {
            return slop == 0 ? Set.of(words.getFirst()) : new HashSet<>(words);
        }

        private int inOrder(Tokens tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return 0;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.word(at + i).equals(words.get(i))) {
                    return 0;
                }
            }
            return words.size();
        }

        private int together(Tokens tokens, int at) {
            if (!begins(tokens.word(at))) {
                return 0;
            }
            int shortest = 0;
            for (int first = at - words.size() + 1; first <= at; first++) {
                int length = moved(tokens, at, first);
                shortest = shortest == 0 || (length > 0 && length < shortest) ? length : shortest;
            }
            return shortest;
        }

        /// How far the words reach from `at` on, when each stands at most `slop` places behind its own in a
        /// phrase that begins at `first`: as Lucene counts moves.
        private int moved(Tokens tokens, int at, int first) {
            BitSet taken = new BitSet();
            for (int i = 0; i < words.size(); i++) {
                int place = Math.max(at, first + i);
                int last = Math.min(first + i + slop, tokens.size() - 1);
                while (place <= last
                        && (taken.get(place - at) || !tokens.word(place).equals(words.get(i)))) {
                    place++;
                }
                if (place > last) {
                    return 0;
                }
                taken.set(place - at);
            }
            return taken.get(0) ? taken.length() : 0;
        }
    }

    /// Exactly these words, as printed.
    ///
    /// @param first the first of them as other patterns read it, folded
    record AsPrinted(List<String> forms, Query.Letters letters, String first)
            implements WordPattern {
        static AsPrinted of(Query.Printed printed) {
            List<String> forms = new ArrayList<>();
            Tokens tokens = Tokens.of(printed.text());
            for (int i = 0; i < tokens.size(); i++) {
                forms.add(PrintedForms.form(printed.letters(), tokens.printed(i)));
            }
            String first = forms.isEmpty() ? "" : tokens.word(0);
            return new AsPrinted(forms, printed.letters(), first);
        }

        @Override
        public boolean begins(String word) {
            return word.equals(first);
        }

        @Override
        public Set<String> firsts() {
            return Set.of(first);
        }

        @Override
        public int match(Tokens tokens, int at) {
            if (at + forms.size() > tokens.size()) {
                return 0;
            }
            for (int i = 0; i < forms.size(); i++) {
                if (!PrintedForms.form(letters, tokens.printed(at + i)).equals(forms.get(i))) {
                    return 0;
                }
            }
            return forms.size();
        }
    }

    /// A word that begins so.
    record Beginning(String prefix) implements WordPattern {
        @Override
        public int match(Tokens tokens, int at) {
            return begins(tokens.word(at)) ? 1 : 0;
        }

        @Override
        public boolean begins(String word) {
            return word.startsWith(prefix);
        }
    }

    /// A word within a few letters of this one.
    record Near(String word, int edits) implements WordPattern {
        @Override
        public int match(Tokens tokens, int at) {
            return begins(tokens.word(at)) ? 1 : 0;
        }

        @Override
        public boolean begins(String found) {
            return EditDistance.within(word, found, edits);
        }
    }
}
