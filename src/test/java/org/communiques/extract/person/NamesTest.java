package org.communiques.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is named, and who only seems to be: one line per way of writing that was once misread.
class NamesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Le ministre des Affaires étrangères IWAYA Takashi a parlé.               | iwaya-takeshi        | IWAYA Takashi
                    fr | Le secrétaire général de l’ONU, M. António GUTERES, a parlé.             | guterres-antonio     | António GUTERES
                    fr | Le ministre iranien des Affaires étrangères Abbas ARAGHTCHI a parlé.     | araghtchi-abbas      | Abbas ARAGHTCHI
                    fr | Le ministre ukrainien des Affaires étrangères Andryi SYBIHA a parlé.     | sybiha-andrii        | Andryi SYBIHA
                    fr | Le président lituanien Gitanas NAUSÉDA a parlé.                          | nauseda-gitanas      | Gitanas NAUSÉDA
                    fr | La ministre australienne des Affaires étrangères Maryse PAYNE a parlé.   | payne-marise         | Maryse PAYNE
                    fr | M. Josep BORRELL i FONTELLES, haut représentant de l’UE, a parlé.        | borrell-josep        | Josep BORRELL i FONTELLES
                    fr | Le Premier ministre Samdech Akka Moha Sena Padei Techo HUN SEN a parlé.  | hun-sen              | Samdech Akka Moha Sena Padei Techo HUN SEN
                    fr | Le Président Joseph R. BIDEN a parlé.                                    | biden-joe            | Joseph R. BIDEN
                    de | Gestern hat Bundespräsidentin Viola Amherd den Delegationen gedankt.     | amherd-viola         | Viola Amherd
                    fr | Mme Ursuline ZÜRBRIGG a été nommée Secrétaire d’État chargée de la Diaspora. | zurbrigg-ursuline | Ursuline ZÜRBRIGG
                    en | The Minister of State for Development and Trade, Ursula Zurbrigg, spoke. | zurbrigg-ursula    | Ursula Zurbrigg
                    en | The Honourable Ursula Zurbrigg, Secretary of State, spoke.               | zurbrigg-ursula      | Ursula Zurbrigg
                    de | Gestern hat Aussenminister Baerbock Dank ausgesprochen.                  | baerbock-annalena    | Baerbock
                    de | Es war das erste Gespräch seit dem Abschied von Annalena Baerbock.       | baerbock-annalena    | Annalena Baerbock
                    fr | M. NGUYEN Van Hai, vice-ministre des Affaires étrangères du Viêt Nam, a parlé. | nguyen-van-hai | NGUYEN Van Hai
                    fr | Mme Alicia Ruiz de Apodaca, ministre de l’Environnement du Costa Rica, a parlé. | ruiz-de-apodaca-alicia | Alicia Ruiz de Apodaca
                    it | Il ministro della Difesa, il generale Karlo Brzak, ha parlato.           | brzak-karlo          | Karlo Brzak
                    de | Gestern sprach der estnische Wirtschaftsminister Tiit Sokk mit der Presse. | sokk-tiit          | Tiit Sokk
                    de | Staatssekretärin Maarika Tamm aus Estland hat gesprochen.                | tamm-maarika         | Maarika Tamm
                    de | Ein Kind hat Aussenministerin Annalena Baerbock Blumen überreicht.       | baerbock-annalena    | Annalena Baerbock
                    """)
    void recognisesHoweverWritten(String language, String text, String id, String written) {
        List<Minister> ministers = ministers(language, text);
        assertThat(ministers).singleElement().extracting(Minister::id).isEqualTo(id);
        assertThat(ministers.getFirst().asWritten()).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | M. Philippe MARTINEZ, secrétaire général de la CGT, a été reçu.
                    fr | M. Guillaume DARET, journaliste, a posé une question.
                    fr | Le Japon contribue à ACT-A et au mécanisme COVAX.
                    fr | Le prix Sakharov et le prix Nobel ont été remis.
                    fr | L’avion s’est posé à l’aéroport Charles de Gaulle, près du porte-avions Charles de Gaulle.
                    fr | Un plan Marshall pour l’Ukraine a été évoqué à la Fondation Robert Schuman.
                    fr | La Villa Kujoyama, l’Institut Pasteur et la rue Gustave Zédé sont connus.
                    fr | La frégate Prairial et le bâtiment Tonnerre ont pris part à l’exercice Jeanne d’Arc.
                    fr | Mars, Avril et Juin sont des mois, Saint-Barthélemy est une île.
                    fr | M. Paul MICHEL, directeur, et Mme Marie COLONNA, artiste, ont exposé.
                    fr | L’ambassadeur SHIMOKAWA Makita et M. Christian ESTROSI, maire de Nice, ont parlé.
                    en | On 7 May, the Ministers of both countries met.
                    de | Die Sektion Bildung und Ausbildung (BA) gehört zum Amt.
                    de | Der Stand der Arbeiten wurde vom Bundesrat Ende Jahr gebilligt.
                    fr | Le général Paul MUSTERER, chef d’état-major, a parlé.
                    fr | ONO Hikariko, porte-parole du ministère des Affaires étrangères, a répondu.
                    fr | M. Philippe MARTIN, président délégué du Conseil des économistes, a été reçu.
                    fr | Philippe Martin, économiste, a présenté ses travaux.
                    fr | Mme OKANO Yukiko, directrice générale de la presse, était présente.
                    """)
    void takesNobodyElseForAMinister(String language, String text) {
        assertThat(ministers(language, text)).isEmpty();
    }

    @Test
    void givesTheOfficeOfSeveralToEach() {
        assertThat(
                        ministers(
                                "fr",
                                "Elle a vu ses homologues, Mme Ursuline ZÜRBRIGG et Gundula HÄFLIGER."))
                .extracting(Minister::id)
                .containsExactly("zurbrigg-ursuline", "hafliger-gundula");
    }

    /// Two people of one name: the office and the day tell which.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L’ancien ministre des Affaires étrangères ABE Shintaro avait signé cet accord.  | abe-shintaro
                    L’ancien Premier ministre ABE Shinzo avait signé cet accord.                    | abe-shinzo
                    M. Philippe MARTIN, ancien ministre de l’Écologie, a été reçu.                  | martin-philippe
                    """)
    void tellsPeopleOfLikeNamesApart(String text, String id) {
        assertThat(ministers("fr", text)).extracting(Minister::id).containsExactly(id);
    }

    /// Somebody of the authority file bears one of these words as a surname, and is not meant.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Die Ministerin sprach mit Aussenminister Abbas Tarawneh.          | tarawneh-abbas
                    en | The Minister met Prime Minister Jean-Henry Moltès of Haiti.       | moltes-jean-henry
                    fr | Le Président Klaus Berthold de la République tchèque a parlé.     | berthold-klaus
                    """)
    void takesNoGivenNameForAnothersSurname(String language, String text, String id) {
        assertThat(ministers(language, text)).extracting(Minister::id).contains(id);
    }

    @Test
    void keepsTheNameOfWhoSpeaksFromTheFirstWordOfTheAnswer() {
        assertThat(ministers("fr", "JEAN-NOËL BARROT Oui, ministre depuis un an, je l’ai dit."))
                .flatExtracting(Minister::asWritten)
                .containsExactly("JEAN-NOËL BARROT");
    }

    @Test
    void findsWhomALetterAddressesByTheGivenName() {
        assertThat(
                        EXTRACTOR
                                .extract(
                                        Documents.french(
                                                "Message au ministre espagnol",
                                                "2024-11-01",
                                                "Cher José Manuel,",
                                                "Le Japon se sent proche de l’Espagne.",
                                                "IWAYA Takeshi"))
                                .facts()
                                .ministers())
                .extracting(minister -> minister.id() + " " + minister.part().code())
                .contains("albares-jose-manuel mentioned", "iwaya-takeshi participant");
    }

    @Test
    void takesNoWordOfAHeadlineForAName() {
        assertThat(
                        EXTRACTOR
                                .extract(
                                        Documents.in(
                                                "en",
                                                "Japan-Brunei Foreign Ministers’ Working Lunch",
                                                "2024-10-09",
                                                "They met on October 9."))
                                .facts()
                                .ministers())
                .isEmpty();
    }

    private static List<Minister> ministers(String language, String text) {
        Facts facts =
                EXTRACTOR.extract(Documents.in(language, "Communiqué", "2024-06-05", text)).facts();
        return facts.ministers();
    }
}
