package org.communiques.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences with a theme's word that do not speak of the theme.
class ThemeLookalikesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    /// Another sense of the word, or a fixed expression.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | relations-bilaterales        | Les deux équipes restent en relation étroite.
                    fr | relations-bilaterales        | Il enseigne les relations internationales.
                    en | relations-bilaterales        | The media relations office is open.
                    fr | ordre-international          | Ils partagent des valeurs telles que la primauté du droit et un ordre fondé sur des règles.
                    fr | securite-defense             | Le groupe armé a déposé les armes.
                    fr | securite-defense             | Ils mettront en œuvre l’Alliance verte.
                    fr | securite-defense             | La haute représentante pour les affaires étrangères et la politique de sécurité est arrivée.
                    fr | securite-defense             | Elle a pris la défense des consommateurs.
                    fr | securite-defense             | La ministre de la Défense était excusée.
                    en | securite-defense             | The Defence Minister sent his regrets.
                    fr | commerce-investissement      | Le ministre du Commerce extérieur a présenté ses vœux.
                    fr | afrique-developpement        | Le ministre de l’Intégration africaine a ouvert la séance.
                    fr | commerce-investissement      | Il a étudié dans une école de commerce.
                    fr | commerce-investissement      | Il séjourne à Davos pour le Forum économique mondial.
                    en | commerce-investissement      | She was a trade union leader.
                    en | fukushima-alimentaire        | They crossed the Alps on foot.
                    fr | iran                         | Il a visité un restaurant iranien.
                    fr | enlevements                  | Les enlèvements d’enfants par un parent ont été évoqués.
                    en | enlevements                  | A parental child abduction was reported.
                    fr | chine-mers                   | Il est arrivé de Chine, pays voisin.
                    fr | chine-mers                   | L’ambassadeur de Chine a pris part à cette situation inédite.
                    de | chine-mers                   | Er kam aus China zurück.
                    fr | droits-homme                 | La République démocratique du Congo a voté pour.
                    fr | onu-multilateralisme         | Elle a félicité le secrétaire général des Nations unies.
                    fr | g7-g20                       | Ils se sont vus en marge du sommet du G20.
                    fr | climat-environnement         | L’entretien s’est déroulé dans un climat de confiance.
                    fr | climat-environnement         | Le climat des affaires s’améliore.
                    en | climat-environnement         | The investment climate has improved.
                    it | climat-environnement         | L’incontro si è svolto in un clima di amicizia.
                    fr | energie                      | Il a dépensé beaucoup d’énergie à convaincre.
                    fr | energie                      | L’Agence internationale de l’énergie atomique siège à Vienne.
                    fr | sante-covid                  | Il lui a souhaité une bonne santé.
                    en | sante-covid                  | He wished him good health.
                    it | sante-covid                  | È tornato in buona salute.
                    fr | aide-humanitaire             | Un humanitaire est détenu.
                    fr | culture-echanges             | Les échanges ont été francs.
                    fr | science-numerique            | J’ai reçu votre lettre.
                    fr | science-numerique            | Ils sont à la recherche d’un compromis.
                    fr | femmes-genre                 | Il a donné suite à la demande.
                    fr | femmes-genre                 | Trois femmes siègent au comité.
                    fr | ressortissants-consulaire    | Les pensées de mes compatriotes vont aux familles des victimes.
                    it | ressortissants-consulaire    | Visto che il tempo stringe, hanno concluso.
                    """)
    void doesNotGiveByAnotherSense(String language, String theme, String sentence) {
        assertThat(themes(language, "Note", sentence)).doesNotContain(theme);
    }

    /// What a minister's or a department's name lists, and the meeting at whose margin others met.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | energie               | Le Département fédéral de l’environnement, des transports, de l’énergie et de la communication publie la liste.
                    fr | climat-environnement  | Le ministre de la Transition écologique, de la Biodiversité et du Climat a pris la parole.
                    fr | sante-covid           | Elle a été nommée ministre déléguée chargée de la Santé et de la Santé publique.
                    fr | afrique-developpement | Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger est arrivé.
                    fr | femmes-genre          | La ministre déléguée chargée de l’Égalité entre les femmes et les hommes a signé.
                    en | energie               | The Minister of Renewable Energy and Trade arrived.
                    en | commerce-investissement | The Minister for Trade and Investment arrived.
                    de | energie               | Das Departement für Umwelt, Verkehr, Energie und Kommunikation teilt mit.
                    it | energie               | Il Dipartimento dell’ambiente, dei trasporti, dell’energia e delle comunicazioni comunica.
                    fr | onu-multilateralisme  | Ils se sont entretenus en marge de l’Assemblée générale des Nations unies.
                    en | onu-multilateralisme  | They met on the margins of the General Assembly.
                    de | onu-multilateralisme  | Sie trafen sich am Rande der Generalversammlung.
                    it | onu-multilateralisme  | Si sono incontrati a margine dell’Assemblea generale.
                    """)
    void doesNotGiveByANameOrAVenue(String language, String theme, String sentence) {
        assertThat(themes(language, "Note", sentence)).doesNotContain(theme);
    }

    /// What kind of visit or meeting it was says nothing on the relation.
    @ParameterizedTest
    @CsvSource({
        "fr, Visite de travail",
        "fr, Visite officielle à Oslo",
        "fr, Consultations bilatérales",
        "fr, Entretien bilatéral",
        "en, Working visit to Oslo",
        "en, Bilateral meeting",
        "de, Arbeitsbesuch in Oslo",
        "de, Bilaterales Treffen",
        "it, Visita di lavoro a Oslo",
        "it, Incontro bilaterale"
    })
    void givesNoRelationByTheNameOfAMeeting(String language, String title) {
        assertThat(themes(language, title, "Note.")).doesNotContain("relations-bilaterales");
    }

    @Test
    void givesWhatMinistersOfAFieldMeetFor() {
        assertThat(themes("fr", "Réunion des ministres de l’Énergie", "Ils ont siégé à Oslo."))
                .contains("energie");
    }

    @Test
    void givesTheCountryOfAPrimeMinister() {
        assertThat(themes("fr", "Note", "Le Premier ministre de l’Ukraine est arrivé."))
                .contains("ukraine-russie");
    }

    @Test
    void givesByAGeneralWordInTheTitleOrByTwoInASentence() {
        String once = "Les étudiants ont été reçus au ministère.";
        assertThat(themes("fr", "Note", once)).doesNotContain("culture-echanges");
        assertThat(themes("fr", "Les étudiants du ministère", "Ils sont dix."))
                .contains("culture-echanges");
        assertThat(themes("fr", "Note", "Une exposition a suivi, à l’intention des artistes."))
                .contains("culture-echanges");
    }

    /// Themes are those to which a text gives at least a sentence.
    @Test
    void givesNoneBySentencesThatEachHoldOneGeneralWord() {
        assertThat(
                        themes(
                                "fr",
                                "Note",
                                "Les étudiants ont été reçus au ministère. Une exposition a suivi."))
                .doesNotContain("culture-echanges");
    }

    /// « Handel » is trade in German alone.
    @Test
    void readsEachLanguageByItsOwnRules() {
        assertThat(themes("en", "Note", "Handel und Investitionen sollen wachsen."))
                .doesNotContain("commerce-investissement");
    }

    @Test
    void readsOtherLanguagesByWhatAllShare() {
        assertThat(themes("es", "Note", "La ASEAN se reunirá en Yakarta.")).contains("asie-asean");
    }

    private static List<String> themes(String language, String title, String sentence) {
        return EXTRACTOR
                .extract(Documents.in(language, title, "2025-01-15", sentence))
                .facts()
                .themes();
    }
}
