package org.communiques.extract.person;

import java.util.Set;
import org.communiques.extract.mention.OfficeWords;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Token;

/// What may stand inside the style of an office, and where one ends: « ministre des Affaires étrangères, de
/// l’Intégration africaine et … ».
final class OfficeStyle {
    private static final Set<String> RANKS =
            WordSet.of(
                    "general generale colonel amiral marechal commandant colonnello ammiraglio oberst admiral");

    /// Behind a comma, these go on with a style.
    private static final Set<String> INSIDE =
            WordSet.of("de du des d' charge chargee del dell' della dei degli delle");

    private static final Set<String> ARTICLES = WordSet.of("le la il the der");

    private static final int MOST_BEFORE_APPOINTED = 3;

    private OfficeStyle() {}

    /// « X, Minister of Y », « X (Minister of Y) »; not « X met the Minister of Y ».
    static boolean isPause(Passage passage, int at) {
        return passage.is(at, ",") || passage.is(at, "(");
    }

    /// « le ministre des Eaux et Forêts togolais X »: between two nouns of what the office is for.
    static boolean isInside(Passage passage, int at) {
        return Particles.AND.isAt(passage, at)
                && at > 0
                && passage.token(at - 1).isCapital()
                && (passage.token(at + 1).isCapital() || isOfNoun(passage, at + 1));
    }

    /// « des Mines et de la Géologie »
    private static boolean isOfNoun(Passage passage, int at) {
        boolean article = passage.is(at + 1, "la") || passage.is(at + 1, "l'");
        int noun = article ? at + 2 : at + 1;
        return INSIDE.contains(passage.word(at))
                && noun < passage.size()
                && passage.token(noun).shape() == Token.Shape.CAPITALISED;
    }

    /// « le ministre de la Défense, le général X »: the comma; the token itself when no rank stands there.
    static int beforeRank(Passage passage, int at) {
        boolean rank =
                RANKS.contains(passage.word(at))
                        && ARTICLES.contains(passage.word(at - 1))
                        && passage.is(at - 2, ",");
        return rank ? at - 2 : at;
    }

    /// Whether no style goes on over this token.
    static boolean breaks(Passage passage, int at) {
        String word = passage.word(at);
        if (word.equals(",")) {
            return !isEnumeration(passage, at);
        }
        return OfficeWords.BREAKS.contains(word) && !passage.printed(at).equals("à");
    }

    /// A comma inside the style itself: « ministre des Affaires étrangères, de l'Intégration africaine et … ».
    private static boolean isEnumeration(Passage passage, int comma) {
        return INSIDE.contains(passage.word(comma + 1)) || Portfolio.isComma(passage, comma);
    }

    /// Behind « a été nommée », « was appointed as »; `at` itself when nobody is appointed.
    static int pastAppointment(Passage passage, int at) {
        for (int i = at; i < at + MOST_BEFORE_APPOINTED; i++) {
            if (OfficeWords.APPOINTED.contains(passage.word(i))) {
                return i + 1;
            }
            if (!OfficeWords.BEFORE_APPOINTED.contains(passage.word(i))) {
                return at;
            }
        }
        return at;
    }
}
