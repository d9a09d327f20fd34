package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Who is said to be absent: excused, represented by another, unable to come.
final class Absences {
    /// « La ministre, retenue, y était représentée par un haut fonctionnaire ».
    private static final Set<String> ABSENT =
            WordSet.of(
                    "retenu retenue absent absente unable empeche empechee excuse excusee excuser verhindert"
                            + " entschuldigen entschuldigt assente representer");

    private static final Set<String> REPRESENTED =
            WordSet.of(
                    "represente representee representes representees represented vertreten"
                            + " rappresentato rappresentata");

    /// What may stand between somebody and the word that says so.
    private static final WordsByLanguage BEFORE_ABSENT =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            ", ( y s' fait etait est =a =A ete etre ayant",
                            "en",
                            ", ( was were is being",
                            "de",
                            ", ( liess sich wurde war",
                            "it",
                            ", ( era stata stato"));

    private static final Set<String> COMING =
            WordSet.of(
                    "pu part participe participer assister venir present presente presents voyage"
                            + " deplacement travel attend join anwesend teilnehmen kommen partecipare"
                            + " venire reso");

    /// « a dû annuler sa venue », « had to cancel his visit ».
    private static final Set<String> GIVEN_UP =
            WordSet.of(
                    "annuler annule renoncer renonce decommander decommande cancel cancelled canceled absagen"
                            + " abgesagt annullare annullato rinunciare rinunciato");

    private static final Set<String> JOURNEYS =
            WordSet.of(
                    "venue voyage visite deplacement participation trip visit journey attendance"
                            + " reise besuch teilnahme visita viaggio partecipazione");

    private static final int CLAUSE = 8;
    private static final int NEAR = 4;

    private Absences() {}

    static boolean tellOf(Span span) {
        Passage passage = span.passage();
        int verb = Deeds.verb(span);
        if (isNotComing(passage, span.to()) || isNotComing(passage, verb)) {
            return true;
        }
        if (isGivenUp(passage, verb)) {
            return true;
        }
        return isAbsentAt(passage, span.to())
                || (BEFORE_ABSENT.isAt(passage, verb) && isAbsentAt(passage, verb));
    }

    private static boolean isAbsentAt(Passage passage, int from) {
        int at = from;
        while (BEFORE_ABSENT.isAt(passage, at)) {
            at++;
        }
        // « liess sich vertreten »
        boolean german = passage.is(at, "vertreten") && passage.is(at - 1, "sich");
        return german
                || ABSENT.contains(passage.word(at))
                || (REPRESENTED.contains(passage.word(at)) && Particles.BY.isAt(passage, at + 1));
    }

    /// « n’a pas pu y prendre part », « did not travel », « war nicht anwesend »; not « n’était pas seul ».
    private static boolean isNotComing(Passage passage, int verb) {
        for (int i = verb; i < verb + NEAR - 1; i++) {
            if (Particles.NOT.isAt(passage, i)) {
                int to = Sentences.end(passage, i, CLAUSE);
                return passage.hasAny(COMING, i + 1, to);
            }
        }
        return false;
    }

    /// « a dû renoncer au voyage »
    private static boolean isGivenUp(Passage passage, int verb) {
        for (int i = verb; i < verb + NEAR && !Sentences.isEnd(passage, i); i++) {
            if (GIVEN_UP.contains(passage.word(i))) {
                return passage.hasAny(JOURNEYS, i - NEAR, i + NEAR);
            }
        }
        return false;
    }
}
