package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happened and where: title and lead, then kind, place and country.
class KindAndPlaceTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Rencontre des ministres des Affaires étrangères du Japon, des États-Unis et de la République de Corée | Les ministres se sont réunis à Bali.                                   | reunion-multilaterale | Bali    | ID
                    Rencontre des ministres des Affaires étrangères du Japon et de la République de Corée                 | Les ministres se sont rencontrés à Séoul.                              | rencontre-ministerielle | Séoul | KR
                    Visite de courtoisie                                       | Le ministre IWAYA Takeshi a rendu une visite de courtoisie à M. Gitanas NAUSĖDA, Président de la Lituanie. | visite-de-courtoisie | - | LT
                    Entretien                                                  | En marge du sommet du G20 de Bali, le ministre HAYASHI Yoshimasa a vu son homologue.                       | rencontre-ministerielle | Bali | ID
                    Déclaration du ministre sur l’attentat commis à Nice       | Le ministre IWAYA Takeshi condamne l’attentat commis à Nice.                                                           | declaration | - | JP
                    Rencontre des directeurs                                   | Les ministres se sont réunis à Vienne.                                                                     | rencontre-ministerielle | Vienne | AT
                    Entretien téléphonique                                     | Le ministre IWAYA Takeshi, en visite à Rome, a appelé son homologue.                                       | entretien-telephonique | - | -
                    """)
    void tells(
            String title,
            String lead,
            String kind,
            @Nullable String place,
            @Nullable String country) {
        Event event =
                EXTRACTOR.extract(Documents.french(title, "2025-04-04", lead)).facts().event();
        assertThat(event.kind()).isEqualTo(EventKind.parse(kind).orElseThrow());
        assertThat(event.place()).isEqualTo(place);
        assertThat(event.country()).isEqualTo(country);
    }
}
