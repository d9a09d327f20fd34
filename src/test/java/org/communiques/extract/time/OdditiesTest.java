package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Event;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The oddities of embassies' pages, one line each: names in any order and with any slip, terms in any spelling,
/// hours and durations however printed. Those of days and clocks are lines of [DateAndTimeTest].
class OdditiesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-03-14 | Le ministre des Affaires étrangères Takeshi IWAYA            | iwaya-takeshi
                    2025-03-14 | Le ministre des Affaires étrangères Takeshi Iwaya            | iwaya-takeshi
                    2025-03-14 | Le ministre des Affaires étrangères IWAYA Takashi            | iwaya-takeshi
                    2022-08-01 | Le ministre des Affaires étrangères HAYASHI Masayoshi        | hayashi-yoshimasa
                    2024-03-14 | Le Premier ministre KISHIDA Kishida                          | kishida-fumio
                    2023-03-14 | Le secrétaire d’État américain Anthony BLINKEN               | blinken-antony
                    2023-03-14 | Le secrétaire d’État américain Antony BLINKEN                | blinken-antony
                    2022-02-11 | La ministre australienne des Affaires étrangères Maryse PAYNE | payne-marise
                    2025-10-11 | Le ministre ukrainien des Affaires étrangères Andryi SYBIHA  | sybiha-andrii
                    2025-05-05 | Le Secrétaire général de l’ONU António GUTTERES              | guterres-antonio
                    2025-09-05 | Le ministre saoudien des Affaires étrangères FAISAL bin Fahran Al-Saud | faisal-bin-farhan-al-saud
                    2025-09-05 | Le ministre saoudien des Affaires étrangères FAISAL bin Farhan Al-Saud | faisal-bin-farhan-al-saud
                    2022-10-05 | La Première ministre lituanienne Ingrida ŠIMONYTÉ            | simonyte-ingrida
                    2022-10-05 | La Première ministre lituanienne Ingrida ŠIMONYTĖ            | simonyte-ingrida
                    2025-06-05 | Le Président lituanien Gitanas NAUSÉDA                       | nauseda-gitanas
                    2025-07-05 | Le ministre iranien des Affaires étrangères Abbas ARAGHCHI   | araghtchi-abbas
                    2024-03-14 | La ministre des Affaires étrangères Yôko KAMIKAWA            | kamikawa-yoko
                    2024-03-14 | La ministre des Affaires étrangères Yôkô KAMIKAWA            | kamikawa-yoko
                    2018-03-14 | Le ministre des Affaires étrangères Taro KÔNO                | kono-taro
                    2018-03-14 | Le ministre des Affaires étrangères Taro KŌNO                | kono-taro
                    2018-03-14 | Le Premier ministre Shinzô ABE                               | abe-shinzo
                    2024-03-14 | Le Président ukrainien Volodymyr ZELENSKYY                   | zelensky-volodymyr
                    2024-03-14 | La présidente de la Commission européenne Ursula von der LEYEN | von-der-leyen-ursula
                    2024-03-14 | La présidente de la Commission européenne Ursula von DER LEYEN | von-der-leyen-ursula
                    2024-03-14 | La présidente de la Commission européenne Ursula Van der LEYEN | von-der-leyen-ursula
                    2021-05-04 | Le ministre français Jean-Yves LE DRIAN                      | le-drian-jean-yves
                    2021-05-04 | Le ministre Le Drian                                         | le-drian-jean-yves
                    2024-03-14 | Le Premier ministre malaisien Anwar bin Ibrahim              | anwar-ibrahim
                    2023-03-14 | Le ministre coréen des Affaires étrangères PARK Jin          | park-jin
                    2024-03-14 | Le ministre coréen des Affaires étrangères CHO Tae-yul       | cho-tae-yul
                    2023-03-14 | Le Président coréen YOON Suk Yeol                            | yoon-suk-yeol
                    2024-03-14 | Le ministre chinois des Affaires étrangères WANG Yi          | wang-yi
                    2017-03-14 | Daw Aung San Suu Kyi, conseillère d’État                     | aung-san-suu-kyi
                    2019-04-19 | Le ministre de la Défense IWAYA Takeshi                      | iwaya-takeshi
                    2025-11-05 | La Première ministre TAKAICHI Sanae                          | takaichi-sanae
                    """)
    void knowsEveryoneHoweverPrinted(String published, String name, String id) {
        assertThat(facts(published, name + " a parlé.").ministers())
                .extracting(Minister::id)
                .containsExactly(id);
    }

    /// One person in three spellings on one page is one person.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le Secrétaire général de l’ONU, M. António GUTERRES, a parlé. M. GUTERES a répondu à une question. Le Secrétaire général GUTTERES a conclu. | guterres-antonio
                    La Première ministre lituanienne Ingrida ŠIMONYTĖ a parlé. Mme ŠIMONYTÉ a conclu.  | simonyte-ingrida
                    """)
    void makesOneOfSeveralSpellings(String text, String id) {
        assertThat(facts("2022-10-28", text).ministers())
                .extracting(Minister::id)
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    les relations nippo-françaises                     | JP FR
                    les relations nippo – françaises                   | JP FR
                    les relations nippo - françaises                   | JP FR
                    les relations franco – japonaises                  | FR JP
                    la situation en Corée du Sud                       | KR
                    la situation en République de Corée                | KR
                    la situation en Birmanie                           | MM
                    la situation au Myanmar                            | MM
                    l’armée birmane                                    | MM
                    """)
    void knowsCountriesHoweverWritten(String words, String codes) {
        assertThat(facts("2024-03-14", "Ils ont évoqué " + words + ".").countries())
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    l’Union Européenne       | eu
                    l’UE                     | eu
                    le HCR                   | unhcr
                    l’UNHCR                  | unhcr
                    l’AIEA                   | iaea
                    le FIP                   | pif
                    """)
    void knowsOrganisationsHoweverWritten(String words, String code) {
        assertThat(facts("2024-03-14", "Ils ont évoqué " + words + ".").organisations())
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    à 12h45 pendant 25 mn                                           | 12:45 | -     | 25
                    à 9h pendant 15mn                                               | 09:00 | -     | 15
                    à 20h52                                                         | 20:52 | -     | -
                    à 21 h 28                                                       | 21:28 | -     | -
                    vers 14h00                                                      | 14:00 | -     | -
                    à 11 h 30 (heure locale)                                        | 11:30 | -     | -
                    à 8h30 (le lendemain à 08h50, heure du Japon)                   | 08:30 | 08:50 | -
                    à 14h25 pendant près de 250 minutes                             | 14:25 | -     | 250
                    à 14h25 pendant 20 minutes environ, soit une vingtaine de minutes | 14:25 | -   | 20
                    """)
    void readsHoursAndDurationsHoweverPrinted(
            String times, String local, String japan, @Nullable Long minutes) {
        Event event =
                facts("2025-04-04", "Le 4 avril " + times + ", le ministre a vu son hôte.").event();
        assertThat(String.valueOf(event.time().start())).isEqualTo(String.valueOf(local));
        assertThat(String.valueOf(event.time().startJapan())).isEqualTo(String.valueOf(japan));
        if (minutes == null) {
            assertThat(event.time().duration()).isNull();
        } else {
            assertThat(event.time().duration()).hasMinutes(minutes);
        }
    }

    private static Facts facts(String published, String text) {
        return EXTRACTOR.extract(Documents.french("Entretien", published, text)).facts();
    }
}
