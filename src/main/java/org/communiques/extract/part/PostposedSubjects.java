package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Verbs whose subjects, mostly several, are named behind them: « y ont pris part X et Y », « Se sont exprimés X et
/// Y ».
final class PostposedSubjects {
    /// « hanno preso parte ai lavori i ministri X e Y », « y ont pris part X et Y »: several, named behind the verb.
    private static final WordsByLanguage TAKEN =
            WordsByLanguage.of(Map.of("fr", "pris", "en", "taking take took", "it", "preso"));

    private static final WordsByLanguage PART =
            WordsByLanguage.of(Map.of("fr", "part place", "en", "part place", "it", "parte"));
    private static final WordsByLanguage SEVERAL =
            WordsByLanguage.of(Map.of("fr", "ont avaient avait", "it", "hanno"));

    private static final WordsByLanguage ONE = WordsByLanguage.of(Map.of("fr", "=a", "it", "ha"));

    private static final WordsByLanguage TO_WHAT =
            WordsByLanguage.of(
                    Map.of("fr", "y =à =À au aux", "it", "vi a al alla all' ai alle agli"));

    /// « Y ont également participé X et Y ».
    private static final WordsByLanguage THERE =
            WordsByLanguage.of(Map.of("fr", "y", "de", "dort daran", "it", "vi"));

    private static final Set<String> TOOK_PART =
            WordSet.of("participe assiste partecipato teilgenommen");

    private static final Set<String> INVERTED = WordSet.of("ont sont sono hanno");
    private static final Set<String> REFLEXIVE = WordSet.of("se s' y");

    /// What is done to those named behind, and nothing that they do.
    private static final Set<String> CONCERNED =
            WordSet.of(
                    "ete stati state vises visees concernes concernees sanctionnes cites citees nommes nommees elus elues"
                            + " accuses attendus decedes morts absents excuses inscrits evoques");

    private static final int NEAR = 3;

    private PostposedSubjects() {}

    /// « y ont pris part X et Y ».
    static boolean follow(Passage passage, int at) {
        boolean tookPart =
                PART.isAt(passage, at)
                        && TAKEN.isAt(passage, at - 1)
                        && (SEVERAL.isAmong(passage, at - 1 - NEAR, at - 1)
                                || passage.is(at - 1, "taking")
                                || isOfOne(passage, at - 1));
        boolean floor =
                passage.is(at, "parole")
                        && passage.is(at - 2, "pris")
                        && SEVERAL.isAmong(passage, at - 2 - NEAR, at - 2);
        boolean there =
                TOOK_PART.contains(passage.word(at)) && THERE.isAmong(passage, at - NEAR, at);
        return tookPart || floor || there || isInverted(passage, at);
    }

    /// « Al colloquio ha preso parte X », « Y a aussi pris part X »
    private static boolean isOfOne(Passage passage, int participle) {
        int start = Sentences.start(passage, participle);
        return ONE.isAmong(passage, participle - NEAR, participle) && TO_WHAT.isAt(passage, start);
    }

    /// « Ont signé l’accord X et Y », « Se sont exprimés X et Y »; not « Sont visés X et Y ».
    private static boolean isInverted(Passage passage, int at) {
        if (!INVERTED.contains(passage.word(at))) {
            return false;
        }
        int first = REFLEXIVE.contains(passage.word(at - 1)) ? at - 1 : at;
        return Sentences.isHead(passage, first) && !passage.hasAny(CONCERNED, at + 1, at + NEAR);
    }
}
