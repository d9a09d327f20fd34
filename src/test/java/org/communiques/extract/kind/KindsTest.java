package org.communiques.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.EventKind;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kind that a title names, in four languages, over a text that tells no more.
class KindsTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Entretien du Premier ministre ISHIBA avec le Président MACRON                   | rencontre-au-sommet
                    fr | Le Président de la République reçoit le Premier ministre de Norvège             | rencontre-au-sommet
                    fr | Le Premier ministre reçoit l’ancien Président de Finlande                       | rencontre-ministerielle
                    en | Prime Minister meets President of Finland                                       | rencontre-au-sommet
                    fr | Sommet Norvège – ASEAN                                                          | rencontre-au-sommet
                    en | 25th ASEAN-Norway Summit                                                        | rencontre-au-sommet
                    fr | Sommet de l’ASEAN à Jakarta                                                     | reunion-multilaterale
                    fr | Sommet du G20 – Osaka                                                           | reunion-multilaterale
                    fr | Sommet Norvège-Finlande                                                         | rencontre-au-sommet
                    de | Gipfeltreffen Norwegen-Finnland                                                 | rencontre-au-sommet
                    it | Vertice Norvegia-Finlandia                                                      | rencontre-au-sommet
                    it | Vertice NATO                                                                    | reunion-multilaterale
                    fr | Le ministre au Conseil « Justice » à Luxembourg                                 | reunion-multilaterale
                    de | Aussenminister am EU-Rat in Brüssel                                             | reunion-multilaterale
                    it | Il Ministro al Consiglio Affari Esteri                                          | reunion-multilaterale
                    fr | Sommet du G20 à Osaka                                                           | reunion-multilaterale
                    fr | Les deux ministres reçoivent leur collègue finlandaise                          | rencontre-ministerielle
                    fr | La ministre et le secrétaire d’État s’entretiennent avec leur collègue           | rencontre-ministerielle
                    de | Die Minister empfingen ihre Kollegin aus Finnland                               | rencontre-ministerielle
                    it | I due ministri incontrano la collega finlandese                                 | rencontre-ministerielle
                    fr | Tête-à-tête des deux ministres                                                  | rencontre-ministerielle
                    fr | Réunion bilatérale des ministres de la Culture                                  | rencontre-ministerielle
                    fr | Réunion des ministres des Finances du Japon et de la Norvège                    | rencontre-ministerielle
                    en | G7 Trade Ministers’ Meeting                                                     | reunion-multilaterale
                    en | Minister meets his Finnish counterpart on the margins of the G20                | rencontre-ministerielle
                    fr | Réunion des ministres des Affaires étrangères et de la Défense de deux voisins  | reunion-2plus2
                    en | Foreign and Defense Ministers’ Meeting                                          | reunion-2plus2
                    fr | Cinquième session des consultations politiques                                  | consultations
                    fr | Ouverture d’une procédure de consultation sur la loi                            | information
                    fr | Le gouvernement adopte le message au Parlement sur les routes                   | information
                    fr | Message et projet d’arrêté sur les routes                                       | information
                    fr | Les soixante ans de la Déclaration universelle des droits de l’homme            | information
                    en | Decisions of the Government during its meeting of 4 July                        | information
                    fr | Nouvelle lettre d’information du ministère                                      | information
                    fr | Le ministre remet les lettres de créance                                        | information
                    en | The Government appoints an ambassador                                           | information
                    fr | Le gouvernement nomme une ambassadrice                                          | information
                    de | Bundesrat ernennt neue Botschafterin                                            | information
                    it | Il Governo nomina un’ambasciatrice                                              | information
                    fr | Remise des lettres de créance                                                   | information
                    fr | Visite reportée                                                                 | information
                    en | Visit of the Minister postponed                                                 | information
                    de | Besuch des Ministers verschoben                                                 | information
                    it | Visita del Ministro rinviata                                                    | information
                    fr | Visioconférence des dirigeants                                                  | reunion-multilaterale
                    de | Beileidsschreiben der Ministerin                                                | message
                    fr | Nouvelles sanctions contre des dirigeants                                       | declaration
                    en | Minister condemns the bombing                                                   | declaration
                    fr | Le ministère convoque le chargé d’affaires                                      | convocation
                    fr | Le Premier ministre convoque une réunion                                        | reunion-multilaterale
                    fr | Le gouvernement débloque deux millions pour les sinistrés                       | aide
                    en | Minister announces funding for displaced families                               | aide
                    fr | La ministre en mission dans les Balkans                                         | deplacement
                    fr | La ministre se rendra à Oslo                                                    | deplacement
                    fr | Nouveaux locaux de la mission permanente                                        | information
                    fr | Parution du Livre blanc                                                         | rapport
                    de | Aussenpolitischer Bericht                                                       | rapport
                    it | Pubblicata la relazione annuale                                                 | rapport
                    fr | Norvège – Décès de l’ancien premier ministre                                     | message
                    fr | Hommage à une diplomate                                                         | message
                    fr | Journée des victimes de disparitions forcées                                    | information
                    fr | Audience accordée au nouvel ambassadeur                                         | visite-de-courtoisie
                    fr | Déjeuner de travail avec le Secrétaire général de l’ONU                         | repas-de-travail
                    """)
    void tellsFromTheTitle(String language, String title, String kind) {
        assertThat(kind(language, title, "Les services en ont rendu compte."))
                .isEqualTo(EventKind.parse(kind).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | L’armée de l’air surveille le ciel pendant le Forum économique.                  | information
                    fr | Au cours d’un déjeuner de travail, le ministre et le secrétaire général de l’ONU ont parlé de la paix. | repas-de-travail
                    fr | Le ministre s’est rendu les 3 et 4 mai à Beyrouth.                                | deplacement
                    fr | Le ministre annonce l’imposition de sanctions contre dix personnes.               | declaration
                    de | Der Bundesrat hat in seiner Sitzung vom 3. Mai die Verordnung geändert.           | information
                    fr | La ministre participera à la réunion du Conseil nordique.                         | reunion-multilaterale
                    fr | La France condamne l’attentat de mardi.                                           | declaration
                    de | Die Bundesregierung verurteilt den Anschlag.                                      | declaration
                    it | L’Italia condanna l’attentato.                                                    | declaration
                    fr | La ministre félicite M. Adan pour son élection.                                   | message
                    fr | Le gouvernement débloque deux millions de francs en faveur des sinistrés.         | aide
                    de | Der Bundesrat stellt zwei Millionen Franken für die Opfer des Erdbebens bereit.   | aide
                    it | Il governo stanzia due milioni per le popolazioni colpite dal terremoto.          | aide
                    fr | Le message adopté par le gouvernement demande 90 millions pour les routes.        | information
                    fr | Le gouvernement a adopté le message correspondant destiné au Parlement.           | information
                    fr | Le gouvernement soutient l’intervention parlementaire.                            | information
                    """)
    void tellsFromTheOpeningWhereTheTitleDoesNot(String language, String text, String kind) {
        assertThat(kind(language, "Note", text)).isEqualTo(EventKind.parse(kind).orElseThrow());
    }

    private static @Nullable EventKind kind(String language, String title, String text) {
        return EXTRACTOR
                .extract(Documents.in(language, title, "2024-05-14", text))
                .facts()
                .event()
                .kind();
    }

    @Test
    void readsWhoDeclaresInAGermanOpening() {
        var declared =
                Documents.in(
                        "de",
                        "Die Außenministerin zum Erdbeben in Marokko",
                        "2023-09-09",
                        "Zum Erdbeben in Marokko erklärte Außenministerin Mia Holm heute: Wir trauern.");
        assertThat(EXTRACTOR.extract(declared).facts().event().kind())
                .isEqualTo(EventKind.DECLARATION);
    }
}
