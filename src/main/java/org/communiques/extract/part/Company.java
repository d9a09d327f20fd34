package org.communiques.extract.part;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;

/// Those in whose company somebody does something, whatever it is: « a visité l’usine avec X », « alongside X », « de
/// même que X ».
final class Company {
    /// What stands between somebody and those with him.
    private static final Phrases BESIDE =
            Phrases.of(
                    List.of(
                            "aux côtés",
                            "au côté",
                            "autour",
                            "en compagnie",
                            "en présence",
                            "in presence",
                            "in the presence",
                            "in the company",
                            "alongside",
                            "in Begleitung",
                            "im Beisein",
                            "in Anwesenheit",
                            "insieme",
                            "assieme",
                            "in compagnia",
                            "alla presenza"));

    /// With whom one has these, one need not be: « l’accord conclu avec X ».
    private static final Set<String> TIES =
            WordSet.of(
                    "accord accords lien liens relation relations partenariat cooperation contact contacts"
                            + " solidarite desaccord alliance conflit rupture conformite conclu conclue"
                            + " conclus compare comparaison agreement agreements treaty ties partnership"
                            + " line keeping accordance links deal concluded solidarity rests"
                            + " abkommen beziehungen solidaritat zusammenarbeit einklang geschlossen"
                            + " congratulato congratulata accordo accordi rapporti legami concluso"
                            + " solidarieta linea");

    /// « a signé un accord avec X »: here the tie is made.
    private static final Set<String> SIGNING =
            WordSet.of(
                    "signe paraphe conclu signed initialled concluded signs unterzeichnete unterzeichneten"
                            + " unterschrieb firmato siglato concluso");

    private static final Set<String> PARTICIPLES =
            WordSet.of("signe paraphe conclu firmato siglato concluso");

    private static final int NEAR = 5;

    private Company() {}

    static boolean isOf(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        if (phrase.isBehind(Particles.WITH)) {
            return isDeed(passage, before);
        }
        int last = isLink(passage, before) ? before - 1 : before;
        return BESIDE.endAt(passage, last)
                || (Particles.isAsWell(passage, before)
                        && Attendance.isToldBefore(passage, before));
    }

    private static boolean isLink(Passage passage, int at) {
        return Particles.OF.isAt(passage, at) || Particles.TO.isAt(passage, at);
    }

    /// Whether a deed of this sentence stands before the preposition, and no tie, report or clause of another between
    /// them.
    private static boolean isDeed(Passage passage, int with) {
        int start = Sentences.start(passage, with);
        for (int i = with - 1; i >= start; i--) {
            String word = passage.word(i);
            if (Meetings.TALKS.contains(word)) {
                return !Topics.hold(passage, i);
            }
            boolean tie = i >= with - NEAR && TIES.contains(word) && !isMade(passage, i);
            if (tie || Clauses.isSubordinate(passage, i) || Particles.THAT.isAt(passage, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMade(Passage passage, int tie) {
        int signing = Sentences.before(passage, tie, NEAR).last(SIGNING);
        return signing >= 0
                && (Clauses.isAuxiliary(passage, signing - 1)
                        || !PARTICIPLES.contains(passage.word(signing)));
    }
}
