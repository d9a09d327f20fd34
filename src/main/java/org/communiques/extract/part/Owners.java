package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;

/// Whose something is: « la décision du Président X », « la libération de X », « President X’s trip ». Such a one is
/// only spoken of, unless it is what he does or where he is: « la réunion des ministres X et Y », « en présence du
/// Président X ».
final class Owners {
    /// What one does in person, and the places beside one.
    private static final Set<String> IN_PERSON =
            WordSet.of(
                    "presence presidence copresidence direction conduite demande invitation visite visites"
                            + " arrivee venue sejour deplacement voyage participation delegation"
                            + " delegations cotes cote compagnie aupres autour lors pres tete accueil"
                            + " accompagne accompagnee accompagnes accompagnees entoure entouree entoures"
                            + " suivi suivie assiste assistee flanque intervention discours allocution"
                            + " declaration declarations communique message lettre conference presse"
                            + " interview mot reponse reaction tribune hote hotes hospitalite residence"
                            + " signature signatures prise tour sommet ceremonie atelier forum visioconference"
                            + " representant telephonique part suite"
                            + " visit visits arrival company chairmanship"
                            + " statement statements remarks speech address letter hospitality guest"
                            + " guests summit attendance auspices"
                            + " besuch besuche begleitung anwesenheit beisein vorsitz leitung einladung rede"
                            + " erklarung teilnahme ankunft seite gast"
                            + " presenza visita arrivo partecipazione presidenza guida invito discorso"
                            + " dichiarazione delegazione compagnia lato vertice");

    /// German « von » also tells by whom something was done.
    private static final Set<String> PASSIVE = WordSet.of("wurde wurden worden wird werden war");

    private static final int NEAR = 4;
    private static final int BEHIND = 16;

    private Owners() {}

    static boolean are(NamePhrase phrase) {
        if (phrase.passage().role() == Passage.Role.TITLE) {
            return false;
        }
        return ownBefore(phrase) || ownBehind(phrase);
    }

    private static boolean ownBefore(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int noun = phrase.from() - 2;
        if (noun < 0 || !phrase.isBehind(Particles.OF) || !isNoun(passage, noun)) {
            return false;
        }
        boolean german = phrase.before().startsWith("vo");
        if (german && isPassive(phrase)) {
            return false;
        }
        for (int i = noun; i > noun - NEAR && i >= 0 && isNoun(passage, i); i--) {
            if (isInPerson(passage.word(i))) {
                return Topics.hold(passage, i);
            }
        }
        return true;
    }

    private static boolean isPassive(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int name = phrase.name().to();
        int end = Sentences.end(passage, name, BEHIND);
        return passage.hasAny(PASSIVE, Sentences.start(passage, phrase.from()), end);
    }

    private static boolean isInPerson(String word) {
        return IN_PERSON.contains(word) || Meetings.TALKS.contains(word);
    }

    /// A word that may be the noun or an adjective behind it.
    private static boolean isNoun(Passage passage, int at) {
        return passage.token(at).isWord()
                && !Particles.AND.isAt(passage, at)
                && !Particles.TO.isAt(passage, at);
    }

    /// « President X’s trip », not « President X’s meeting with Y ».
    private static boolean ownBehind(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = phrase.name().to();
        int first = passage.is(to, "s") ? to + 1 : to + 2;
        boolean possessive = passage.is(to, "s") || passage.is(to + 1, "s");
        if (!possessive || first - 1 >= passage.size() || passage.token(first - 1).isCapital()) {
            return false;
        }
        for (int i = first; i < first + NEAR - 1; i++) {
            if (isInPerson(passage.word(i))) {
                return Topics.hold(passage, phrase.from());
            }
        }
        return true;
    }
}
