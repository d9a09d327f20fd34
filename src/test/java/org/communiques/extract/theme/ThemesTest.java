package org.communiques.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences that give a theme, every theme in every language.
class ThemesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "themes.txt", delimiter = '|')
    void givesTheThemeOfASentence(String language, String theme, String sentence) {
        assertThat(themes(language, sentence)).contains(theme);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "passing-words.txt", delimiter = '|')
    void givesNoneByAWordInPassing(String language, String theme, String sentence) {
        assertThat(themes(language, sentence)).doesNotContain(theme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    relations-bilaterales        | Tous deux veulent renforcer la relation privilégiée entre Paris et Tokyo.
                    relations-bilaterales        | Ils se sont dits résolus à hisser leur partenariat à un échelon plus élevé.
                    relations-bilaterales        | Elles ont passé en revue l’état de la coopération.
                    relations-bilaterales        | La Norvège est un partenaire fiable du Japon.
                    relations-bilaterales        | Le roi effectuera une visite d’État en juin.
                    relations-bilaterales        | Le cinquantenaire de l’établissement des relations sera célébré.
                    ordre-international          | Ils ont dit leur attachement à un ordre international fondé sur le droit.
                    indopacifique                | La sécurité de la zone euro-atlantique est liée à celle de l’Indo-Pacifique.
                    securite-defense             | Il a exposé la hausse des dépenses de défense.
                    securite-defense             | Les ministres de la Défense se sont accordés.
                    securite-defense             | La Norvège livrera des chars et une aide militaire.
                    commerce-investissement      | L’Union investira huit milliards d’euros dans les routes.
                    relations-bilaterales        | La diaspora est un trait d’union entre les deux pays.
                    chine-mers                   | La Chine déconseille à ses ressortissants ce voyage.
                    securite-defense             | Les garde-côtes mèneront des patrouilles conjointes.
                    securite-defense             | Des Casques bleus supplémentaires seront déployés.
                    securite-economique          | Ils se sont opposés aux pressions économiques.
                    securite-economique          | Le contrôle des exportations sera coordonné.
                    commerce-investissement      | Le climat des affaires s’améliore.
                    commerce-investissement      | L’accord commercial entrera en vigueur en mai.
                    fukushima-alimentaire        | L’interdiction des produits de la mer japonais devrait être levée.
                    ukraine-russie               | L’offensive russe s’est intensifiée.
                    ukraine-russie               | Les sanctions contre la Russie seront prorogées.
                    proche-orient-gaza           | La trêve au Liban reste fragile.
                    iran                         | Le régime iranien a procédé à de nouvelles exécutions.
                    coree-du-nord                | Les tirs nord-coréens ont été condamnés.
                    enlevements                  | Il a évoqué les victimes d’enlèvements.
                    chine-mers                   | Ils ont dit leur inquiétude devant les activités militaires chinoises.
                    taiwan                       | La situation dans le détroit de Taïwan a été abordée.
                    droits-homme                 | Les auteurs de ces exactions doivent être traduits en justice.
                    droits-homme                 | Deux avocats et un opposant ont été arrêtés.
                    desarmement-nonproliferation | Le Traité sur l’interdiction des essais nucléaires doit entrer en vigueur.
                    onu-multilateralisme         | Le nombre des membres du Conseil de sécurité devrait être élargi.
                    g7-g20                       | Les priorités de la présidence du G20 ont été exposées.
                    climat-environnement         | La forêt amazonienne recule.
                    climat-environnement         | La réduction des émissions de CO2 doit s’accélérer.
                    energie                      | Un gazoduc reliera les deux rives.
                    sante-covid                  | La lutte contre le paludisme sera mieux financée.
                    afrique-developpement        | La France accroîtra son aide publique au développement.
                    afrique-developpement        | La crise au Soudan a été évoquée.
                    aide-humanitaire             | Les familles déplacées recevront des tentes.
                    culture-echanges             | Une bourse d’études sera créée.
                    culture-echanges             | Les deux villes fêtent leur jumelage.
                    evenements-sportifs-expo     | La Coupe du monde se jouera dans trois pays.
                    science-numerique            | Une attaque informatique a visé plusieurs banques.
                    femmes-genre                 | La participation des femmes aux pourparlers sera encouragée.
                    terrorisme                   | L’attentat a fait dix morts.
                    ressortissants-consulaire    | Il a demandé la sécurité des Japonais établis dans le pays.
                    ressortissants-consulaire    | Les ressortissants ont pu quitter le pays par avion.
                    asie-asean                   | Les pays insulaires du Pacifique ont été consultés.
                    """)
    void givesInFrench(String theme, String sentence) {
        assertThat(themes("fr", sentence)).contains(theme);
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
                    relations-bilaterales        | They agreed to elevate the relationship to a strategic partnership.
                    relations-bilaterales        | Norway is one of the closest partners of Japan.
                    ordre-international          | The rules-based order is under strain.
                    indopacifique                | The strategy for the Indo-Pacific will be renewed.
                    securite-defense             | They signed the Reciprocal Access Agreement.
                    securite-defense             | The coast guards will hold joint patrols.
                    securite-economique          | Supply chains must be made more resilient.
                    commerce-investissement      | Trade between the two economies grew by a tenth.
                    commerce-investissement      | Tariffs on steel will be lowered.
                    fukushima-alimentaire        | The discharge of the treated water is monitored.
                    ukraine-russie               | Sanctions on Russia will be extended.
                    proche-orient-gaza           | Settlements in the West Bank were condemned.
                    iran                         | The Iranian nuclear file was discussed.
                    coree-du-nord                | North Korea fired two missiles.
                    enlevements                  | They discussed the issue of abductions.
                    chine-mers                   | Tension in the South China Sea is rising.
                    taiwan                       | They support stability across the Taiwan Strait.
                    droits-homme                 | Human rights defenders were arrested.
                    desarmement-nonproliferation | Cluster munitions should be banned.
                    onu-multilateralisme         | They called for reform of the Security Council.
                    g7-g20                       | He looked forward to attending the G7 Summit.
                    climat-environnement         | The island suffers from rising sea levels.
                    energie                      | A new pipeline was opened.
                    sante-covid                  | Vaccination campaigns will resume.
                    afrique-developpement        | Development assistance to Niger was suspended.
                    aide-humanitaire             | Relief supplies reached the displaced people.
                    culture-echanges             | The youth exchange will be expanded.
                    evenements-sportifs-expo     | The World Cup opens in June.
                    science-numerique            | Semiconductors were on the agenda.
                    femmes-genre                 | Gender equality remains a priority.
                    terrorisme                   | The suicide bombing was condemned.
                    ressortissants-consulaire    | Two citizens were detained without trial; they receive consular help.
                    asie-asean                   | ASEAN will meet in Jakarta.
                    """)
    void givesInEnglish(String theme, String sentence) {
        assertThat(themes("en", sentence)).contains(theme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    relations-bilaterales        | Die Beziehungen zwischen beiden Ländern gewinnen eine neue Qualität.
                    relations-bilaterales        | Im Zentrum standen bilaterale Fragen.
                    ordre-international          | Sie bekannten sich zur regelbasierten internationalen Ordnung.
                    indopacifique                | Beide wollen einen freien Indopazifik.
                    securite-defense             | Die Streitkräfte beider Länder üben gemeinsam.
                    securite-defense             | Die Luftwaffe trainiert im Ausland.
                    securite-economique          | Lieferketten sollen widerstandsfähiger werden.
                    commerce-investissement      | Das Freihandelsabkommen wird erneuert.
                    commerce-investissement      | Die Wirtschaftsbeziehungen sind eng.
                    fukushima-alimentaire        | Das aufbereitete Wasser wird überwacht.
                    ukraine-russie               | Die Ukraine wird weiter unterstützt.
                    proche-orient-gaza           | Die Lage im Westjordanland spitzt sich zu.
                    iran                         | Das iranische Atomprogramm gibt Anlass zur Sorge.
                    coree-du-nord                | Sie verurteilten die Tests Nordkoreas.
                    enlevements                  | Die nach Nordkorea entführten Menschen sollen zurückkehren.
                    chine-mers                   | Im Südchinesischen Meer nehmen die Spannungen zu.
                    taiwan                       | Die Taiwanstraße muss offen bleiben.
                    droits-homme                 | Die Ermittlungen zu Kriegsverbrechen werden unterstützt.
                    desarmement-nonproliferation | Der Einsatz von Kernwaffen ist unzulässig.
                    onu-multilateralisme         | Die Kandidatur für den Sicherheitsrat wurde vorgestellt.
                    g7-g20                       | Der G20-Gipfel findet im November statt.
                    climat-environnement         | Der Klimawandel betrifft alle.
                    energie                      | Bei Wasserstoff wird enger zusammengearbeitet.
                    sante-covid                  | Die Weltgesundheitsorganisation tagt in Genf.
                    afrique-developpement        | Die Entwicklungszusammenarbeit mit Mali geht weiter.
                    aide-humanitaire             | Die Schweiz leistet Nothilfe für Binnenvertriebene.
                    culture-echanges             | Der kulturelle Austausch wird ausgebaut.
                    evenements-sportifs-expo     | Die Weltmeisterschaft und die Olympischen Spiele rücken näher.
                    science-numerique            | Die Digitalisierung der Verwaltung kommt voran.
                    femmes-genre                 | Frauen leisten einen Beitrag zum Frieden.
                    terrorisme                   | Der Kampf gegen den Terrorismus geht weiter.
                    ressortissants-consulaire    | Sechzig Staatsangehörige wurden ausgeflogen.
                    asie-asean                   | Die Reise führt nach Südostasien.
                    """)
    void givesInGerman(String theme, String sentence) {
        assertThat(themes("de", sentence)).contains(theme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    relations-bilaterales        | I ministri hanno lodato lo stato dei rapporti bilaterali.
                    relations-bilaterales        | Il partenariato strategico sarà approfondito.
                    ordre-international          | Serve un ordine internazionale fondato sulle regole.
                    indopacifique                | L’Indo-Pacifico è una priorità.
                    securite-defense             | La difesa europea va rafforzata.
                    securite-economique          | Le materie prime critiche sono essenziali.
                    commerce-investissement      | Hanno parlato degli investimenti.
                    fukushima-alimentaire        | L’acqua trattata è sotto controllo.
                    ukraine-russie               | Il sostegno all’Ucraina continua.
                    proche-orient-gaza           | Hanno discusso del Medio Oriente.
                    iran                         | Il programma nucleare iraniano preoccupa.
                    coree-du-nord                | I lanci nordcoreani sono stati condannati.
                    enlevements                  | La questione dei rapimenti è stata sollevata.
                    chine-mers                   | Cresce la tensione nel Mar Cinese Meridionale.
                    taiwan                       | La stabilità nello Stretto di Taiwan è cruciale.
                    droits-homme                 | La pena di morte va abolita.
                    desarmement-nonproliferation | Le armi chimiche sono vietate.
                    onu-multilateralisme         | La riforma del Consiglio di sicurezza è urgente.
                    g7-g20                       | La riunione ministeriale del G7 si terrà a Fiuggi.
                    climat-environnement         | I cambiamenti climatici minacciano le coste.
                    energie                      | Le energie rinnovabili crescono.
                    sante-covid                  | Nuovi vaccini saranno forniti.
                    afrique-developpement        | Il Piano Mattei avanza.
                    aide-humanitaire             | Gli aiuti umanitari sono stati consegnati.
                    culture-echanges             | Le borse di studio aumentano.
                    evenements-sportifs-expo     | Le Olimpiadi invernali si terranno a Milano.
                    science-numerique            | Diversi attacchi informatici hanno colpito le banche.
                    femmes-genre                 | I diritti delle donne vanno difesi.
                    terrorisme                   | L’attentato ha causato vittime.
                    ressortissants-consulaire    | I connazionali sono stati assistiti.
                    asie-asean                   | L’Asia sudorientale è una regione chiave.
                    """)
    void givesInItalian(String theme, String sentence) {
        assertThat(themes("it", sentence)).contains(theme);
    }

    private static List<String> themes(String language, String sentence) {
        return EXTRACTOR
                .extract(Documents.in(language, "Note", "2025-01-15", sentence))
                .facts()
                .themes();
    }
}
