package org.communiques.extract.text;

import java.util.Map;
import java.util.Set;

/// Words at which another clause begins, with deeds of its own.
public final class Clauses {
    private static final WordsByLanguage SUBORDINATE =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "qui que qu' dont lors apres depuis",
                            "en",
                            "who which after before"));

    private static final Set<String> MARKS = WordSet.of("; :");

    private Clauses() {}

    /// « qui », « lors », « after »; not « l’après-midi ».
    public static boolean isSubordinate(Passage passage, int at) {
        return SUBORDINATE.isAt(passage, at) && !passage.is(at + 1, "midi");
    }

    /// What stands before a token in its clause: behind the last comma, end of a sentence or such a word, no more
    /// than so many tokens.
    public static Span before(Passage passage, int at, int most) {
        int from = at;
        int farthest = Math.max(0, at - most);
        while (from > farthest && !parts(passage, from - 1)) {
            from--;
        }
        return new Span(passage, from, at);
    }

    private static boolean parts(Passage passage, int at) {
        return passage.is(at, ",") || isSubordinate(passage, at) || Sentences.isEnd(passage, at);
    }

    /// Such a word, an auxiliary or a mark between clauses.
    public static boolean begin(Passage passage, int at) {
        String word = passage.word(at);
        return isSubordinate(passage, at)
                || word.equals("avant")
                || MARKS.contains(word)
                || isAuxiliary(passage, at);
    }

    /// « a », « ont », « was », not « à ».
    public static boolean isAuxiliary(Passage passage, int at) {
        return Auxiliaries.FINITE.isAt(passage, at);
    }
}
