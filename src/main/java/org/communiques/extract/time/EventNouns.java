package org.communiques.extract.time;

import java.util.Set;
import org.communiques.extract.text.WordSet;

/// Nouns for events, texts and parts of the day.
final class EventNouns {
    /// What is the event, so that « du 4 avril » behind it tells when it was.
    static final Set<String> ALL =
            WordSet.of(
                    "entretien entretiens echange echanges reunion reunions rencontre rencontres conference"
                            + " session seance sommet conseil visite deplacement mission voyage ceremonie dejeuner"
                            + " diner dialogue consultations conversation appel forum assemblee date soir soiree"
                            + " matin matinee midi journee nuit jour communique declaration message lettre"
                            + " decret arrete ordonnance decree verordnung decreto"
                            + " publication decision discours allocution interview intervention audience semaine debut compter partir"
                            + " meeting call visit summit talks statement speech morning"
                            + " afternoon evening night day dinner lunch ceremony"
                            + " treffen sitzung gesprach besuch konferenz gipfel telefonat beschluss mitteilung"
                            + " abend morgen nacht reise rede"
                            + " incontro riunione visita colloquio vertice seduta telefonata conferenza"
                            + " cerimonia missione sera mattina mattinata serata giornata giorno data"
                            + " comunicato decisione");

    private EventNouns() {}
}
