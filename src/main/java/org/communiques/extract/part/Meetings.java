package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.WordSet;

/// Words for meeting and talking.
final class Meetings {
    /// Whom somebody met: a past deed, not a wish.
    static final Set<String> MET =
            WordSet.of(
                    "rencontre rencontree recu recue recus recues entretenu entretenue entretenus"
                            + " accueilli accueillie accueillis accueillies rejoint rejointe rejoints vu vue"
                            + " vus vues incontrato ricevuto ricevuta ricevuti accolto accolta getroffen empfangen");

    /// « trifft », « s'entretiendra avec », « avant de saluer »: an announced meeting is one.
    static final Set<String> MET_ALONE =
            WordSet.of(
                    "voir verra reunissait reunissaient reunira met meets meet received traf trafen trifft treffen empfing empfangt rencontrera"
                            + " rencontreront recevra entretiendra entretiendront s'entretenir entretenir"
                            + " saluer rencontrer incontrera incontra ricevera courtoisie courtesy cortesia"
                            + " hoflichkeitsbesuch");

    /// Talks are with somebody: « aura un entretien bilatéral avec X ».
    static final Set<String> TALKS =
            WordSet.of(
                    "entretien entretiens rencontre rencontres discussion discussions echange echanges reunion seance"
                            + " session dialogue consultations negociations pourparlers conversation audience"
                            + " dejeuner diner petit-dejeuner talks talk meeting meetings call lunch dinner breakfast"
                            + " conversazione gesprach gesprache treffen unterredung telefonat arbeitsessen colloquio"
                            + " colloqui incontro incontri pranzo cena telefonata");

    /// « spoke today with X », « a parlé avec X ».
    static final Set<String> SPOKE =
            WordSet.of(
                    "spoke speaks speak spoken talked conferred sat parle discute converse dialogue sprach"
                            + " sprachen spricht telefonierte telefonierten parlato parla discusso");

    private Meetings() {}
}
