package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Event;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The ways in which pages print days, hours and durations.
class DateAndTimeTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    2025-09-01 | Le 1er septembre, le ministre a rencontré son hôte.            | 2025-09-01
                    2022-05-15 | Du 12 au 14 mai, les ministres se sont réunis.                 | 2022-05-12
                    2024-02-22 | Les 21 et 22 février, la ministre a participé à la réunion.    | 2024-02-21
                    2024-01-09 | Le 9 janvier 2023, la ministre a rencontré son homologue.      | 2024-01-09
                    2018-02-01 | Le 26 janvier dernier, les ministres se sont rencontrés.       | 2018-01-26
                    2025-07-16 | Hier, le ministre a reçu son homologue.                        | 2025-07-15
                    2023-09-06 | Le 05 septembre, un entretien a eu lieu.                       | 2023-09-05
                    -          | Le 4 avril 2025, un entretien a eu lieu.                       | 2025-04-04
                    -          | La lutte contre la Covid-19, le 28 octobre 2020, a continué.   | 2020-10-28
                    2025-02-01 | Je renouvelle ma préoccupation.                                | 2025-02-01
                    2024-02-28 | Le 28 février à 1h00, heure du Japon (le 27 février à 18h00, heure locale), il a vu son hôte. | 2024-02-27
                    2025-10-09 | Le 9 octobre à 8h30 (le 8 octobre à 20h30, heure locale), ils se sont parlé. | 2025-10-08
                    2025-01-02 | Le 31 décembre, à 14h, le ministre a vu son homologue.         | 2024-12-31
                    2022-05-05 | Le 4 mai à 18h05 (le 5 mai à 1h05, heure du Japon), il a vu son hôte. | 2022-05-04
                    2022-08-04 | Les ministres ont publié le 3 août 2022 un communiqué.         | 2022-08-03
                    2025-04-10 | Le 8 avril, les ministres ont évoqué l’accord signé le 3 avril. | 2025-04-08
                    2025-06-02 | Elle inaugurera vendredi la chancellerie.                      | 2025-06-06
                    2025-07-16 | Avant-hier, le ministre a reçu son homologue.                  | 2025-07-14
                    2025-02-20 | La loi entrera en vigueur le 1er mars ; le Conseil l’a décidé le 19 février. | 2025-02-19
                    2025-02-20 | Les avis sont reçus d’ici au 25 février ; le Conseil l’a décidé le 19 février. | 2025-02-19
                    2025-03-02 | Des soldats ont pris le pouvoir par la force le 28 février.    | 2025-02-28
                    2025-02-20 | It enters into force on 1 March; the Council decided so on 19 February. | 2025-02-19
                    2025-06-02 | La haute représentante a rencontré samedi son homologue.       | 2025-05-31
                    2025-06-20 | Dès le 1er juillet, la taxe baisse. Lors de sa séance du 18 juin, le Conseil l’a décidé. | 2025-06-18
                    2025-06-20 | In seiner Sitzung vom 18. Juni hat der Bundesrat die Revision auf den 1. Juli beschlossen. | 2025-06-18
                    2025-06-20 | Ils ont signé aujourd’hui à Bâle l’accord négocié les 2 et 3 juin. | 2025-06-20
                    2025-06-20 | The ministers today opened the bridge that will carry trains from 1 July. | 2025-06-20
                    2025-06-20 | Le port est aujourd’hui fermé. Le 18 juin, les ministres en ont parlé. | 2025-06-18
                    2025-06-20 | La ministre se rendra à Oslo lundi prochain.                   | 2025-06-23
                    2025-08-25 | On Aug. 22, 2025, the ministers met in Norvik.                  | 2025-08-22
                    2025-09-05 | The ministers met on Sept. 3rd, 2025, in Norvik.               | 2025-09-03
                    2025-09-05 | The ministers met on Sept. 3 in Norvik.                        | 2025-09-03
                    2025-09-05 | On 3rd September, the ministers met in Norvik.                 | 2025-09-03
                    2025-03-05 | The ministers met on Mar. 3, 2025, in Norvik.                  | 2025-03-03
                    2025-04-10 | Au lendemain de l’accord signé le 3 avril, ils se sont vus.    | 2025-04-10
                    """)
    void findsTheDay(String published, String lead, String day) {
        assertThat(event(published, lead).time().date()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    à 14h55 (21h55, heure du Japon)                       | 14:55 | 21:55
                    à 20h10 (le lendemain à 4h10, heure du Japon)         | 20:10 | 04:10
                    à partir de 12h40 heure locale (19h40, heure du Japon) | 12:40 | 19:40
                    à 19h15, heure du Japon (11h15, heure locale)         | 11:15 | 19:15
                    à 17h15 (heure locale, 14h15)                         | 17:15 | 14:15
                    à 11 h 30 (heure du Japon)                            | -     | 11:30
                    à 8h30                                                | 08:30 | -
                    à midi (20h00, heure du Japon)                        | 12:00 | 20:00
                    vers 19h40                                            | 19:40 | -
                    à 16 h 50                                             | 16:50 | -
                    à 15 heures 50                                        | 15:50 | -
                    à 09h25 (même jour à 19h00, heure du Japon)           | 09:25 | 19:00
                    à 9 h 30 (16 h 30 – 20 h 40, heure du Japon)          | 09:30 | 16:30
                    à 18h (heure de Paris), soit le 5 à 1h (heure de Tokyo) | 18:00 | 01:00
                    à 6 h 30 à Paris, 14 h 30 à Tokyo                     | 06:30 | 14:30
                    à 10h05 (même heure au Japon)                         | 10:05 | 10:05
                    à 10h05 (heure locale, même heure au Japon)           | 10:05 | 10:05
                    à 10h05, heure identique au Japon                     | 10:05 | 10:05
                    à 10h05 (même jour)                                   | 10:05 | -
                    à 19 h, heure de Suva (8 h à Oslo, 16 h à Tokyo)      | 19:00 | 16:00
                    à 14 h 5                                              | 14:05 | -
                    à 9 h 5 (heure locale)                                | 09:05 | -
                    à 9 h, 5 ministres présents                           | 09:00 | -
                    à 9 h 5 ministres présents                            | 09:00 | -
                    """)
    void findsBothClocks(String times, String local, String japan) {
        Event event = event("2025-04-04", "Le 4 avril " + times + ", le ministre a vu son hôte.");
        assertThat(String.valueOf(event.time().start())).isEqualTo(String.valueOf(local));
        assertThat(String.valueOf(event.time().startJapan())).isEqualTo(String.valueOf(japan));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pendant une quinzaine de minutes              | 15
                    pendant près de 25 minutes                    | 25
                    pendant 125 mn                                | 125
                    pendant soixante-cinq minutes                 | 65
                    durant près d'une heure quarante-cinq minutes | 105
                    pendant une heure et 40 minutes               | 100
                    durant près de deux heures trente             | 150
                    pendant près de 2h20                          | 140
                    de 9h à 9h55                                  | 55
                    de 12h00 – 13h20                              | 80
                    bei einer Feier, die eine halbe Stunde dauerte, | 30
                    de 20 h 15 à 21 h 05 (heure du Japon)         | 50
                    de 9h à 9h40 (16h à 16h40, heure du Japon)    | 40
                    pendant environ 1h05                          | 65
                    durant une demi-heure                         | 30
                    pendant une trentaine de minutes              | 30
                    durant 75 minutes, et pendant 75 minutes      | 75
                    durant 75 minutes, puis, dans une deuxième session de 75 minutes, | 150
                    """)
    void findsTheDuration(String words, long minutes) {
        Event event = event("2025-04-04", "Le 4 avril, le ministre a vu " + words + " son hôte.");
        assertThat(event.time().duration()).hasMinutes(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    en | On April 4 at 5:45 p.m. the ministers met for an hour and a half.            | 17:45 | -     | 90
                    en | On April 4, from 11:15 a.m. (00:15 on the following day, Japan time), they met. | 11:15 | 00:15 | -
                    en | On 4 April at 12:30 pm (9:30 pm Japan time) the ministers met for half an hour. | 12:30 | 21:30 | 30
                    de | Am 4. April ab 15.30 Uhr trafen sie sich. Die Sitzung dauerte rund 90 Minuten.  | 15:30 | -     | 90
                    de | Am 4. April um 9 Uhr 30 trafen sie sich während fünfundvierzig Minuten.         | 09:30 | -     | 45
                    it | Il 4 aprile alle ore 17.30 ha incontrato il ministro. Il colloquio è durato quarantacinque minuti. | 17:30 | - | 45
                    es | El 4 de abril de 2025 a las 17:30 horas se reunieron durante 30 minutos.        | 17:30 | -     | 30
                    de | Vom 4. bis zum 6. April um 10 Uhr kommen sie zu einem fünfzigminütigen Gespräch zusammen. | 10:00 | -    | 50
                    en | On April 4 the talks began at 2.30pm and ran for an hour and a quarter.         | 14:30 | -     | 75
                    en | On April 4 they spoke for two and a half hours.                                 | -     | -     | 150
                    en | On April 4 they spoke for three quarters of an hour.                            | -     | -     | 45
                    de | Am 4. April sprachen sie während zweieinhalb Stunden.                           | -     | -     | 150
                    de | Am 4. April sprachen sie rund eine Viertelstunde.                               | -     | -     | 15
                    de | Am 4. April trafen sie sich zu einem 40-minütigen Gespräch.                     | -     | -     | 40
                    it | Il 4 aprile il colloquio è durato un’ora e un quarto.                           | -     | -     | 75
                    it | Il 4 aprile il colloquio è durato tre quarti d’ora.                             | -     | -     | 45
                    fr | Le 4 avril, les avions ont volé 24 heures sur 24.                               | -     | -     | -
                    it | Il 4 aprile alle ore 17.40 ha avuto un colloquio di mezz’ora.                   | 17:40 | -     | 30
                    fr | Le 4 avril, ils ont eu trois heures durant un entretien.                        | -     | -     | 180
                    fr | Le 4 avril, un entretien de 11h25 à 12h10, puis un déjeuner d’une heure.        | 11:25 | -     | 105
                    fr | Le 4 avril à 19h00, les échanges se sont étendus sur 20 minutes.                | 19:00 | -     | 20
                    en | On April 4 their call lasted a quarter of an hour.                              | -     | -     | 15
                    en | On April 4 they had a one-and-a-half-hour meeting.                              | -     | -     | 90
                    en | On April 4 they held a 40-minute call.                                          | -     | -     | 40
                    it | Il 4 aprile i colloqui, durati tre quarti d’ora, hanno toccato il clima.        | -     | -     | 45
                    it | Il 4 aprile la telefonata è durata un quarto d’ora.                             | -     | -     | 15
                    de | Am 4. April dauerte das Treffen eineinviertel Stunden.                          | -     | -     | 75
                    de | Am 4. April dauerten die Gespräche zweieinhalb Stunden.                         | -     | -     | 150
                    de | Am 4. April fand das vierzigminütige Gespräch in Bern statt.                    | -     | -     | 40
                    de | Am 4. April kamen sie zu einem zweistündigen Gespräch zusammen.                 | -     | -     | 120
                    fr | Le 4 avril, les ministres ont conversé trente-cinq minutes.                     | -     | -     | 35
                    fr | Le 4 avril, l’entretien, long d’une heure trois quarts, a porté sur le climat.  | -     | -     | 105
                    fr | Le 4 avril, l’entretien a débuté à 10 h 20 pour s’achever à 11 h 15.            | 10:20 | -     | 55
                    en | On April 4 the talks began at 10:20 a.m. and ended at 11:15 a.m.                | 10:20 | -     | 55
                    de | Am 4. April begann das Gespräch um 10.20 Uhr und endete um 11.15 Uhr.           | 10:20 | -     | 55
                    """)
    void readsTheClocksOfEachLanguage(
            String language, String lead, String local, String japan, @Nullable Long minutes) {
        var time =
                EXTRACTOR
                        .extract(Documents.in(language, "Communiqué", "2025-04-04", lead))
                        .facts()
                        .event()
                        .time();
        assertThat(time.date()).hasToString("2025-04-04");
        assertThat(String.valueOf(time.start())).isEqualTo(String.valueOf(local));
        assertThat(String.valueOf(time.startJapan())).isEqualTo(String.valueOf(japan));
        assertThat(time.duration()).isEqualTo(minutes == null ? null : Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le 4 avril à 19h30 (heure locale, 12h30), le ministre, en visite à Berne, a vu son hôte.   | 12:30 | 19:30
                    Le 4 avril à 17h15 (heure locale, 14h15), le ministre, en visite à Suva, a vu son hôte.    | 17:15 | 14:15
                    Le 4 avril à 18h05 (heure du Japon), le ministre a vu son hôte à Tokyo.                    | 18:05 | 18:05
                    """)
    void settlesClocksByThePlace(String lead, String local, String japan) {
        var time = event("2025-04-04", lead).time();
        assertThat(time.start()).hasToString(local);
        assertThat(time.startJapan()).hasToString(japan);
    }

    @Test
    void addsUpTheSessionsToldInBrackets() {
        Event event =
                EXTRACTOR
                        .extract(
                                Documents.french(
                                        "Réunion",
                                        "2025-11-12",
                                        "Le 11 novembre, le ministre a participé à deux sessions.",
                                        "(déjeuner, de 12h15 à 13h45 ; le 12 novembre, de 2h15 à 3h45, heure du Japon)",
                                        "Un premier sujet a été traité.",
                                        "(de 14h30 à 15h50)"))
                        .facts()
                        .event();
        assertThat(event.time().start()).hasToString("12:15");
        assertThat(event.time().startJapan()).hasToString("02:15");
        assertThat(event.time().duration()).hasMinutes(170);
    }

    @Test
    void takesNoHourFromBelowAMessage() {
        Event event =
                EXTRACTOR
                        .extract(
                                Documents.french(
                                        "Message de condoléances",
                                        "2025-10-18",
                                        "Le Président a fait parvenir un message.",
                                        "Un registre est ouvert les 20 et 21 octobre, de 10 h à 17 h."))
                        .facts()
                        .event();
        assertThat(event.time().start()).isNull();
        assertThat(event.time().duration()).isNull();
    }

    private static Event event(@Nullable String published, String lead) {
        return EXTRACTOR.extract(Documents.french("Entretien", published, lead)).facts().event();
    }
}
