package org.communiques.extract.person;

import java.util.BitSet;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.Token;

/// What a minister is for, told in a list: « Minister of Energy, Commerce and Industry », « Minister für Energie,
/// Handel und Industrie ».
final class Portfolio {
    private static final int LONGEST = 10;

    private Portfolio() {}

    /// Whether a comma parts two of its nouns: capitals on both sides, and « and » before the last.
    static boolean isComma(Passage passage, int comma) {
        if (comma == 0 || !passage.token(comma - 1).isCapital()) {
            return false;
        }
        boolean and = false;
        int end = Math.min(passage.size() - 1, comma + LONGEST);
        for (int i = comma + 1; i < end; i++) {
            if (and && passage.is(i, ",")) {
                return true;
            }
            if (Particles.AND.isAt(passage, i)) {
                and = i > comma + 1 && passage.token(i + 1).isCapital();
            } else if (!passage.is(i, ",") && !isNoun(passage, i)) {
                return and && passage.token(i - 1).isCapital() && isHonorific(passage, i);
            }
        }
        return false;
    }

    private static boolean isHonorific(Passage passage, int at) {
        return Honorifics.startBefore(passage, at + 1) <= at;
    }

    private static boolean isNoun(Passage passage, int at) {
        Token token = passage.token(at);
        return token.isCapital() || token.joined() || Particles.isPreposition(passage, at);
    }

    /// Whether this is one of its nouns, and no name: only nouns, commas and « and » stand between it and the
    /// preposition of an office.
    ///
    /// @param taken tokens that name an office
    static boolean holds(Span noun, BitSet taken) {
        Passage passage = noun.passage();
        boolean listed = passage.is(noun.from() - 1, ",") && isComma(passage, noun.from() - 1);
        boolean last = Particles.AND.isAt(passage, noun.from() - 1) && passage.is(noun.to(), ",");
        if (!listed && !last) {
            return false;
        }
        // « Minister of Energy, and Ada Bell, »: a comma before « and » parts nouns where another
        // does
        int commas = last && passage.is(noun.from() - 2, ",") ? -1 : 0;
        for (int i = noun.from() - 1; i > Math.max(0, noun.from() - LONGEST); i--) {
            commas += passage.is(i, ",") ? 1 : 0;
            if (Particles.isPreposition(passage, i) && taken.get(i - 1)) {
                return commas > 0;
            }
            boolean inside =
                    passage.token(i).isCapital()
                            || passage.is(i, ",")
                            || (i == noun.from() - 1 && Particles.AND.isAt(passage, i));
            if (!inside) {
                return false;
            }
        }
        return false;
    }
}
