package org.communiques.extract.text;

import java.util.Set;

/// Words at which another clause begins, with deeds of its own.
public final class Clauses {
    private static final Set<String> SUBORDINATE =
            WordSet.of("qui que qu' dont lors apres depuis who which after before");

    private static final Set<String> AUXILIARIES =
            WordSet.of(
                    "a ont est sont etait avait avaient sera seront has have had was were is hat haben wurde"
                            + " ha hanno");

    private static final Set<String> MARKS = WordSet.of("; :");

    private Clauses() {}

    /// « qui », « lors », « after »; not « l’après-midi ».
    public static boolean isSubordinate(Passage passage, int at) {
        return SUBORDINATE.contains(passage.word(at)) && !passage.is(at + 1, "midi");
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
        return AUXILIARIES.contains(passage.word(at)) && !passage.printed(at).equals("à");
    }
}
