package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences that give a theme, and their look-alikes that do not.
class ThemesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | relations-bilaterales     | Tous deux veulent renforcer la relation privilégiée entre Paris et Tokyo.
                    de | relations-bilaterales     | Die Beziehungen zwischen beiden Ländern gewinnen eine neue Qualität.
                    it | relations-bilaterales     | I ministri hanno lodato lo stato dei rapporti bilaterali.
                    fr | ordre-international       | Ils ont dit leur attachement à un ordre international fondé sur le droit.
                    de | ordre-international       | Sie bekannten sich zur regelbasierten internationalen Ordnung.
                    fr | indopacifique             | La sécurité de la zone euro-atlantique est liée à celle de l’Indo-Pacifique.
                    de | indopacifique             | Beide wollen einen freien Indopazifik.
                    fr | securite-defense          | Il a exposé la hausse des dépenses de défense.
                    en | securite-defense          | They signed the Reciprocal Access Agreement.
                    de | securite-defense          | Die Streitkräfte beider Länder üben gemeinsam.
                    de | securite-economique       | Lieferketten sollen widerstandsfähiger werden.
                    fr | securite-economique       | Ils se sont opposés aux pressions économiques.
                    de | commerce-investissement   | Das Freihandelsabkommen wird erneuert.
                    it | commerce-investissement   | Hanno parlato degli investimenti.
                    it | ukraine-russie            | Il sostegno all’Ucraina continua.
                    it | proche-orient-gaza        | Hanno discusso del Medio Oriente.
                    de | coree-du-nord             | Sie verurteilten die Tests Nordkoreas.
                    fr | enlevements               | Il a évoqué les victimes d’enlèvements.
                    fr | chine-mers                | Ils ont dit leur inquiétude devant les activités militaires chinoises.
                    de | droits-homme              | Die Ermittlungen zu Kriegsverbrechen werden unterstützt.
                    de | desarmement-nonproliferation | Der Einsatz von Kernwaffen ist unzulässig.
                    en | onu-multilateralisme      | They called for reform of the Security Council.
                    en | g7-g20                    | He looked forward to attending the G7 Summit.
                    de | climat-environnement      | Der Klimawandel betrifft alle.
                    de | energie                   | Bei Wasserstoff wird enger zusammengearbeitet.
                    it | aide-humanitaire          | Gli aiuti umanitari sono stati consegnati.
                    de | culture-echanges          | Der kulturelle Austausch wird ausgebaut.
                    de | femmes-genre              | Frauen leisten einen Beitrag zum Frieden.
                    fr | ressortissants-consulaire | Il a demandé la sécurité des Japonais établis dans le pays.
                    """)
    void gives(String language, String theme, String sentence) {
        assertThat(themes(language, sentence)).contains(theme);
    }

    @Test
    void readsThePossessiveOfACountry() {
        assertThat(
                        EXTRACTOR
                                .extract(
                                        Documents.in(
                                                "en",
                                                "Talks",
                                                "2025-01-15",
                                                "They met Kenya’s envoy."))
                                .facts()
                                .countries())
                .containsExactly("KE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | chine-mers        | Il est arrivé de Chine, pays voisin.
                    fr | femmes-genre      | Il a donné suite à la demande.
                    fr | securite-defense  | Le groupe armé a déposé les armes.
                    fr | science-numerique | J’ai reçu votre lettre.
                    fr | securite-defense  | Ils mettront en œuvre l’Alliance verte.
                    """)
    void doesNotGive(String language, String theme, String sentence) {
        assertThat(themes(language, sentence)).doesNotContain(theme);
    }

    private static List<String> themes(String language, String sentence) {
        return EXTRACTOR
                .extract(Documents.in(language, "Titre", "2025-01-15", sentence))
                .facts()
                .themes();
    }
}
