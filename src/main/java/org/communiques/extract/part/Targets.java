package org.communiques.extract.part;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;

/// At whom words or deeds of others are aimed from afar: « l’attentat contre X », « selon X », « un message à X »,
/// « succède à X ».
final class Targets {
    private static final Set<String> AGAINST =
            WordSet.of(
                    "selon contre against gegen contro laut gemass secondo envers concernant regarding"
                            + " concerning visant ciblant grace malgre despite trotz");

    /// « d’après X », « according to X ».
    private static final Phrases ACCORDING =
            Phrases.of(List.of("d'après", "according to", "thanks to", "grâce à", "face à"));

    private static final Set<String> SENT =
            WordSet.of(
                    "adresse adressee adressees adresses envoye envoyee envoyes ecrit ecrite message"
                            + " messages lettre lettres telegramme condoleances voeux felicitations hommage"
                            + " succede succedera soutien salutations salut sent wrote written"
                            + " letter condolences congratulations tribute greetings adviser advisor support"
                            + " schrieb botschaft brief inviato inviata messaggio lettera condoglianze"
                            + " congratulazioni omaggio");

    private static final Set<String> CONGRATULATING =
            WordSet.of(
                    "felicite felicitee congratulated congratulates gratulierte gratuliert succeeds succeeded"
                            + " succeeding");

    private static final int NEAR = 8;

    private Targets() {}

    static boolean are(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        if (AGAINST.contains(phrase.before()) || ACCORDING.lengthAt(passage, before - 1) > 1) {
            return true;
        }
        return isDistant(phrase) && !tellsOfTalks(phrase);
    }

    private static boolean isDistant(NamePhrase phrase) {
        Passage passage = phrase.passage();
        if (passage.role() == Passage.Role.TITLE) {
            return false;
        }
        if (CONGRATULATING.contains(phrase.before())) {
            return true;
        }
        if (!phrase.isBehind(Particles.TO) || passage.is(phrase.from() - 2, "aussi")) {
            return false;
        }
        return Clauses.before(passage, phrase.from() - 1, NEAR).hasAny(SENT);
    }

    /// « l’a félicité au cours d’un entretien téléphonique »: these two spoke.
    private static boolean tellsOfTalks(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        return passage.hasAny(
                Meetings.TALKS, start, Sentences.end(passage, phrase.from(), Sentences.LONGEST));
    }
}
