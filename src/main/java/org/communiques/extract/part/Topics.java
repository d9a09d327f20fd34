package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Inflection;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;

/// Meetings and journeys of others, of which those who meet here only speak: « ont préparé la rencontre entre X et
/// Y », « revenant sur ses entretiens avec X », « welcomed the agreement reached between X and Y ».
final class Topics {
    /// What such a text says of meetings that it only speaks of.
    private static final Set<String> SPEAKING =
            WordSet.union(
                    Inflection.french(
                            "evoquer aborder preparer commenter rappeler souligner saluer mentionner"),
                    Inflection.italian("ricordare preparare salutare lodare commentare"),
                    WordSet.of(
                            "berichtete berichteten berichtet riferito riferisce riferi raccontato reported reports account raconte relate recit"
                                    + " follows folgt suit seguito forward felicitee wurdigte informe informes rejoui rejouis rejouies prepare prepares preparer preparation preparatifs felicite felicites"
                                    + " felicitees felicitent salue saluent evoque evoquent evoquer aborde abordent revenant"
                                    + " revenus revenu parle parlent parlait teneur consensus commente rappele souligne compte suites resultats"
                                    + " reussite resultat"
                                    + " spoke talked welcomed discussed reviewed prepared recalled noted praised briefed following"
                                    + " schloss schliesst knupfte knupft bereiteten bereitete wurdigten begrussten erorterten besprachen vorbereitet sprachen sprach erinnerte erinnerten wurdigt"
                                    + " preparato apprezzato discusso accolto ricordato lodato parlato evocato"));

    /// « a eu lieu hier une rencontre entre X et Y » is of X and Y.
    private static final Set<String> HELD =
            WordSet.of(
                    "lieu tenu tenue tenus deroule deroulee held place stattgefunden fand tenuto svolto"
                            + " organise organisee");

    /// « a évoqué le climat au cours de son entretien avec X »: here it was held.
    private static final Set<String> DURING =
            WordSet.of("cours lors pendant durant occasion during bei beim wahrend durante");

    /// « le consensus atteint lors du sommet entre X et Y »: what was reached at another meeting.
    private static final Set<String> REACHED =
            WordSet.of(
                    "atteint atteints conclu conclue trouve degage noue nouee pris prise prises convenu"
                            + " reached concluded agreed made erzielt raggiunto raggiunta");

    /// « sur ses entretiens avec X »
    private static final Set<String> ABOUT = WordSet.of("sur about uber sugli sui");

    /// « Following her meeting with X, she »: what she did herself.
    private static final Set<String> OWN = WordSet.of("her his their its son sa ses leur leurs");

    private static final int SENTENCE = 30;
    private static final int NEAR = 8;

    private Topics() {}

    /// Whether a name stands between two parties of a meeting or an accord that this sentence only speaks of.
    static boolean areOthers(NamePhrase phrase) {
        Passage passage = phrase.passage();
        boolean between = phrase.isBehind(Particles.BETWEEN);
        boolean german = phrase.before().equals("von") && isWith(passage, phrase.name().to());
        return (between || german) && isSpokenOf(passage, phrase.from() - 1, SENTENCE);
    }

    /// « das Treffen von X mit Y »
    private static boolean isWith(Passage passage, int at) {
        return passage.is(at, "mit");
    }

    /// Whether a meeting told at this token is only spoken of: « sur ses entretiens avec X ».
    static boolean hold(Passage passage, int meeting) {
        boolean own = OWN.contains(passage.word(meeting - 1));
        // « reported on the situation at his meeting with X »
        if (own && passage.is(meeting - 2, "at")) {
            return false;
        }
        boolean next = own && Particles.AND.isAt(passage, meeting - 3);
        return ABOUT.contains(passage.word(meeting - 2))
                || (next && isSpokenOf(passage, meeting, SENTENCE))
                || (own && passage.is(meeting - 2, "on"))
                || (!(own && passage.is(meeting - 2, "following"))
                        && isSpokenOf(passage, meeting, NEAR));
    }

    /// Whether a word that tells of what one speaks of stands so near before this token, and none of an occasion
    /// between them.
    static boolean isSpokenOf(Passage passage, int before, int back) {
        for (int i = before - 1; i >= Math.max(0, before - back); i--) {
            String word = passage.word(i);
            if (DURING.contains(word) && REACHED.contains(passage.word(i - 1))) {
                return !Clauses.isAuxiliary(passage, i - 2);
            }
            if (Sentences.isEnd(passage, i) || HELD.contains(word) || DURING.contains(word)) {
                return false;
            }
            if (SPEAKING.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
