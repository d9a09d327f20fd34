package org.communiques.extract.kind;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.WordSet;

/// A journey on which somebody was received, too: « s'est rendu à Oslo, où il a été reçu par le Premier ministre ».
///
/// Where they are said to have talked, the talk is the event.
final class Journeys {
    private static final Phrases GOING =
            Phrases.of(
                    List.of(
                            "s'est rendu",
                            "s'est rendue",
                            "se rend",
                            "se rendra",
                            "est arrivé",
                            "est arrivée",
                            "travelled to",
                            "traveled to",
                            "travels to",
                            "will travel to",
                            "reiste",
                            "reist",
                            "si è recato",
                            "si è recata",
                            "si reca",
                            "si recherà"));

    /// « Le ministre, qui s'est rendu à Oslo, s'est entretenu »: the journey is told by the way.
    private static final Set<String> WHO = WordSet.of("qui who which that che der die");

    private static final Set<String> RECEIVED =
            WordSet.of(
                    "recu recue accueilli accueillie received welcomed empfangen ricevuto ricevuta"
                            + " accolto accolta");

    private static final Set<String> TALKS =
            WordSet.of(
                    "entretenu entretenue entretenus entretien entretiens entretient rencontre rencontrer"
                            + " tete-a-tete met meets meeting meetings talks traf trifft getroffen treffen"
                            + " gesprach gesprache colloquio colloqui incontrato incontro");

    private Journeys() {}

    static boolean areTold(List<Passage> opening) {
        for (Passage passage : opening) {
            for (int i = 0; i < passage.size(); i++) {
                if (GOING.lengthAt(passage, i) > 0 && !WHO.contains(passage.word(i - 1))) {
                    return passage.hasAny(RECEIVED, i, passage.size())
                            && !passage.hasAny(TALKS, i, passage.size());
                }
            }
        }
        return false;
    }
}
