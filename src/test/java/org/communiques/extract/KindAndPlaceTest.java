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
                    Entretien                                                  | La ministre KAMIKAWA Yoko a rencontré dans un sous-sol de Kiyv, lors de son déplacement en Ukraine, M. Dmytro KULEBA. | rencontre-ministerielle | Kiyv | UA
                    Rencontre                                                  | Am 15. Juni trafen sie sich auf dem Bürgenstock in der Schweiz.                                            | rencontre-ministerielle | Bürgenstock | CH
                    Déclaration de Mme Catherine COLONNA sur le conflit, à Kiev le 30 mai 2022 | La ministre s’est d’abord rendue à Boutcha.                                                | discours | Kiev | UA
                    Le Premier ministre Mark CARNEY au Japon : entretien avec le Premier ministre ISHIBA Shigeru | Ils ont dîné ensemble.                                                             | rencontre-au-sommet | - | JP
                    Entretien                                                  | Le ministre IWAYA Takeshi a reçu M. Jean-Noël BARROT, en visite officielle.                                | rencontre-ministerielle | - | JP
                    Entretien                                                  | Le ministre IWAYA Takeshi, qui se trouvait au Royaume-Uni, a vu M. Jean-Noël BARROT.                       | rencontre-ministerielle | - | GB
                    Dialogue stratégique                                       | Le ministre IWAYA Takeshi a tenu à 19h00, en ligne, une session du dialogue.                               | dialogue-strategique | en ligne | -
                    Aide d’urgence                                             | Le gouvernement japonais a décidé le 13 mars une aide d’urgence au Bangladesh.                             | aide | - | JP
                    Point de presse                                            | Le ministère français a été interrogé le 22 mars sur la centrale de Fukushima, au Japon.                   | conference-de-presse | - | FR
                    Rencontre des ministres                                    | Les ministres se sont réunis à Vaugrenier, en France, le 4 avril.                                          | rencontre-ministerielle | Vaugrenier | FR
                    Rencontre des ministres                                    | Les ministres se sont réunis le 4 avril à Jérusalem.                                                       | rencontre-ministerielle | Jérusalem | IL
                    Rencontre avec le ministre palestinien                     | Les ministres se sont réunis le 4 avril à Jérusalem.                                                       | rencontre-ministerielle | Jérusalem | PS
                    Rencontre des ministres                                    | Les ministres se sont réunis à Hakone le 4 avril.                                                          | rencontre-ministerielle | Hakone | JP
                    Sommet pour la paix                                        | Le Président Emmanuel MACRON et le Premier ministre ISHIBA Shigeru ont ouvert à Paris la conférence.       | reunion-multilaterale | Paris | FR
                    Le secrétaire général de l’OTAN rencontre le Premier ministre ISHIBA Shigeru | M. Mark RUTTE, secrétaire général de l’OTAN, s’est entretenu avec lui à Tokyo.           | rencontre-au-sommet | Tokyo | JP
                    Dîner                                                      | Le ministre IWAYA Takeshi a pris part à Luxembourg à un dîner de travail.                                 | repas-de-travail | Luxembourg | LU
                    Entretien                                                  | Le 4 avril, le ministre a reçu un hôte en son cabinet de Dakar.                                            | rencontre-ministerielle | Dakar | SN
                    Rencontre tripartite                                       | La ville malienne de Bourem-sur-Sable a abrité le 4 avril une rencontre à Bourem-sur-Sable.                | rencontre-ministerielle | Bourem-sur-Sable | ML
                    Réunion ministérielle du G7                                | Le ministre, qui séjourne dans la région du Niagara, au Canada, y a participé.                             | reunion-multilaterale | - | CA
                    Message de félicitations                                   | Le ministre a salué le sommet que le Canada doit accueillir à Kananaskis.                                  | message | - | -
                    Le ministre en mission dans la région                      | Le ministre parcourra trois pays du 25 au 29 avril.                                                        | deplacement | - | -
                    Une délégation dans la région                              | Le ministre s’est rendu à Beyrouth, au Liban.                                                              | deplacement | Beyrouth | LB
                    De nouveaux noms sur la liste des sanctions                | La ministre a annoncé ces mesures.                                                                         | declaration | - | -
                    Passation de pouvoirs au ministère                         | La cérémonie entre M. X et M. Y, nouveau ministre, s’est déroulée ce mercredi 8 mai 2024 à Lomé, au Togo.  | information | Lomé | TG
                    Accord sur les eaux                                        | Les deux autorités ont signé mardi à Berne un accord sur les eaux du lac.                                  | information | Berne | CH
                    Accord sur les eaux                                        | Les deux autorités ont appliqué l’accord signé à Berne sur les eaux du lac.                                | information | - | -
                    Abkommen über das Wasser                                   | Beide Behörden haben am 19. März 2025 in Berlin ein Abkommen unterzeichnet.                                | information | Berlin | DE
                    Convocation de l’ambassadeur                               | Le vice-ministre a convoqué l’ambassadeur. Celui-ci a dit qu’il en rendrait compte à Pékin.                | convocation | - | -
                    Convocation de l’ambassadeur                               | Le vice-ministre a convoqué l’ambassadeur, qui a dit qu’il transmettrait le message à Moscou.              | convocation | - | -
                    Convocation de l’ambassadeur                               | Le vice-ministre a convoqué l’ambassadeur à Tokyo ; le message a été transmis à Moscou.                    | convocation | Tokyo | JP
                    Entretien                                                  | Le ministre a transmis une lettre lors d’un entretien à Oslo.                                              | rencontre-ministerielle | Oslo | NO
                    Entretien avec Mme HOLM (Paris, 4 avril 2025)              | Le ministre a reçu au Quai d’Orsay Mme Anna HOLM.                                                          | rencontre-ministerielle | Paris | FR
                    Entretien avec Mme HOLM                                    | Le ministre a reçu au Quai d’Orsay Mme Anna HOLM.                                                          | rencontre-ministerielle | Quai d’Orsay | FR
                    Entretien avec Mme HOLM                                    | Le ministre a reçu Mme Anna HOLM au Caire.                                                                 | rencontre-ministerielle | Le Caire | EG
                    Le Premier ministre Mark CARNEY en visite officielle au Japon | Le Premier ministre Mark CARNEY s’est rendu le 4 avril à Tokyo, où il a été reçu par le Premier ministre ISHIBA Shigeru. | deplacement | Tokyo | JP
                    Le Premier ministre Mark CARNEY en visite officielle au Japon | Le Premier ministre Mark CARNEY s’est rendu le 4 avril à Tokyo, où il s’est entretenu avec le Premier ministre ISHIBA Shigeru. | rencontre-au-sommet | Tokyo | JP
                    Parution du Livre blanc                                    | Le ministre IWAYA Takeshi l’a présenté.                                                                    | rapport | - | JP
                    """)
    void tellsKindPlaceAndCountry(
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
