package org.communiques.lucene;

import java.util.List;

/// What a part of a query looks for in a text: how many words match from a place on.
sealed interface Pattern {
    /// How many words match from word `at` on; 0 when none does.
    int match(Tokens tokens, int at, Language language);

    /// A word in any inflection.
    record Inflected(String word) implements Pattern {
        @Override
        public int match(Tokens tokens, int at, Language language) {
            String found = tokens.word(at);
            return found.equals(word) || language.stem(found).equals(language.stem(word)) ? 1 : 0;
        }
    }

    /// Exactly these words, one after the other, or at most `slop` moves apart.
    record Sequence(List<String> words, int slop) implements Pattern {
        @Override
        public int match(Tokens tokens, int at, Language language) {
            int next = at;
            int moves = 0;
            for (String word : words) {
                while (next < tokens.size() && !tokens.word(next).equals(word)) {
                    if (next == at || ++moves > slop) {
                        return 0;
                    }
                    next++;
                }
                if (next == tokens.size()) {
                    return 0;
                }
                next++;
            }
            return next - at;
        }
    }

    /// A word that begins so.
    record Beginning(String prefix) implements Pattern {
        @Override
        public int match(Tokens tokens, int at, Language language) {
            return tokens.word(at).startsWith(prefix) ? 1 : 0;
        }
    }

    /// A word within a few letters of this one.
    record Near(String word, int edits) implements Pattern {
        @Override
        public int match(Tokens tokens, int at, Language language) {
            return EditDistance.within(word, tokens.word(at), edits) ? 1 : 0;
        }
    }
}
