package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.EventDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words make a printed day another than the event's, and which look alike in another language or another place.
class OtherDaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The ministers moved into the hall on 2 June.
                    en | The newly elected ministers met on 2 June.
                    en | The appointed envoys met the minister on 2 June.
                    en | The minister met the following envoys on 2 June.
                    en | The ministers spoke before lunch on 2 June.
                    fr | La ministre ne part que le 2 juin.
                    fr | Le ministre, ici le 2 juin, a vu son hôte.
                    fr | La ministre signe le 2 juin un accord.
                    fr | Le ministre publie lundi 2 juin son rapport.
                    fr | Les ministres ont parlé après le déjeuner le 2 juin.
                    it | I ministri si sono visti prima del pranzo il 2 giugno.
                    it | I ministri si sono visti dopo il pranzo, il 2 giugno.
                    de | Die Minister trafen sich wie üblich am 2. Juni.
                    de | Die Minister sprachen nach dem Essen am 2. Juni.
                    de | Die Minister traten vor die Presse am 2. Juni.
                    """)
    void keepsTheDayOfTheEvent(String language, String lead) {
        assertThat(EventDay.of(language, lead)).isEqualTo("2025-06-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | It enters into force on 2 June.
                    en | The ministers have spoken daily since 2 June.
                    en | The ministers have spoken daily since Monday, 2 June.
                    en | The road stays closed until the 2nd of June.
                    en | The ministers congratulated the president elected on 2 June.
                    en | The ministers deplored the attack on the port on 2 June.
                    en | The polls were held following the 2 June vote.
                    fr | La ministre a rendu hommage au poète né le 2 juin.
                    fr | Le pont est fermé depuis le lundi 2 juin.
                    fr | La route rouvrira avant le 2 juin.
                    fr | Les avis sont reçus d’ici le 2 juin.
                    fr | Le musée est ouvert jusqu’au 2 juin.
                    fr | Les ministres ont salué l’accord signé le 2 juin.
                    fr | LES MINISTRES ONT SALUÉ LA LETTRE PUBLIEE LE 2 JUIN.
                    it | La strada resta chiusa dopo il 2 giugno.
                    it | Le domande vanno inviate prima del 2 giugno.
                    it | La legge è in vigore dal 2 giugno.
                    de | Die Strasse ist seit dem 2. Juni gesperrt.
                    de | Die Gesuche sind vor dem 2. Juni einzureichen.
                    de | Die Sperre dauert, wie am 2. Juni angekündigt, ein Jahr.
                    """)
    void passesOverOtherDays(String language, String lead) {
        assertThat(EventDay.of(language, lead)).isEqualTo("2025-06-04");
    }
}
