package org.communiques.extract.person;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.NameShape;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Token;

/// The surnames that stand behind particles within a name: « Ursula von der LEYEN », « Paulo da Conceição »; not
/// « Abschied von Karl Nehammer », where a name begins behind the particle.
final class SurnameParticles {
    private static final String ITALIAN = "it";

    private static final Set<String> PORTUGUESE = Set.of("da", "do", "dos", "das");

    /// Between two names these rather join phrases.
    private static final Set<String> JOINING =
            WordSet.of("de du y e i la le do dos das di da del della");

    private static final int MOST = 3;
    private static final int APPOSED = 4;

    private final People people;
    private final boolean italian;

    SurnameParticles(People people, String language) {
        this.people = people;
        this.italian = language.equals(ITALIAN);
    }

    /// Behind a surname and the particles before it; `at` itself where none stands.
    int past(Passage passage, int start, int at, BitSet taken) {
        // « Liam OFLYNN e Marta KOWALEC »
        if (italian && passage.is(at, "e")) {
            return at;
        }
        int next = at;
        while (next < passage.size()
                && next < at + MOST
                && PersonName.isParticle(passage.word(next))) {
            next++;
        }
        boolean surname =
                next > at
                        && next < passage.size()
                        && NameShape.isNameWord(passage.token(next))
                        && !taken.get(next)
                        && (!joinsSentence(passage, at, next)
                                || isEstate(passage, start, at)
                                || isOfFamily(passage, at, next, taken)
                                || isBehindGivenName(passage, start, at)
                                || NameShape.isInCapitals(passage, next + 1))
                        && people.fullNames().longest(passage.tokens(), next) == null;
        return surname ? next + 1 : at;
    }

    /// « Mme Alicia Ruiz de Apodaca, ministre »: a stranger’s second surname, behind « de » and before a pause.
    private boolean isEstate(Passage passage, int start, int particle) {
        return passage.is(particle, "de")
                && particle - start > 1
                && (passage.is(particle + 2, ",") || passage.is(particle + 2, ")"))
                && people.fullNames().longest(passage.tokens(), start) == null;
    }

    /// « M. Rodrigo de Castro a reçu »: behind one word that is somebody's given name.
    private boolean isBehindGivenName(Passage passage, int start, int particle) {
        return particle - start == 1 && people.isGivenName(passage.word(start));
    }

    /// « Paulo da Conceição, ministre », « Anna de Wolff, Minister »: a stranger’s surname behind one word, where an
    /// office or no more of a name follows.
    private boolean isOfFamily(Passage passage, int particle, int next, BitSet taken) {
        int behind = next + 1;
        boolean apposed =
                (passage.is(behind, ",") || passage.is(behind, "("))
                        && taken.nextSetBit(behind) >= 0
                        && taken.nextSetBit(behind) <= behind + APPOSED;
        // « ricevuto da Conte » is by him.
        boolean portuguese =
                !italian
                        && PORTUGUESE.contains(passage.word(particle))
                        && (behind >= passage.size()
                                || !NameShape.isNameWord(passage.token(behind)));
        return apposed || portuguese || passage.token(particle).isCapital();
    }

    /// « de » and « la » between two names in small letters join phrases, not names: only a surname
    /// in capitals may follow « de », « du », « y », « e ».
    private static boolean joinsSentence(Passage passage, int particle, int next) {
        boolean weak = JOINING.contains(passage.word(particle));
        boolean plural = passage.is(next - 1, "los") || passage.is(next - 1, "las");
        return weak && !plural && passage.token(next).shape() != Token.Shape.CAPITALS;
    }
}
