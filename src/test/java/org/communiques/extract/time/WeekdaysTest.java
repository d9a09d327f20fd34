package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.EventDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which week a weekday is of, told on Wednesday 4 June: Friday last was 30 May, next is 6 June.
class WeekdaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Les ministres se sont vus au Sahara vendredi.
                    fr | Le ministre a montré sa caméra vendredi.
                    fr | Il a vu sa camera vendredi.
                    fr | Les ministres étaient à l’opéra vendredi.
                    fr | Le ministre était au front vendredi.
                    fr | Le ministre rencontra vendredi son hôte.
                    fr | Le ministre retira vendredi sa plainte.
                    fr | Il livra vendredi son rapport.
                    it | Il ministro era venerdì a Roma.
                    it | I ministri si sono visti ancora venerdì.
                    it | Il ministro combatte il tiranno venerdì.
                    en | The ministers met in Bukhara Friday.
                    en | The ministers met at the opera Friday.
                    """)
    void takesTheLastWithoutAFuture(String language, String lead) {
        assertThat(EventDay.of(language, lead)).isEqualTo("2025-05-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | La ministre inaugurera vendredi la chancellerie.
                    fr | Les ministres se réuniront vendredi.
                    fr | La ministre le verra vendredi.
                    fr | La ministre les recevra vendredi.
                    fr | La ministre présidera vendredi le Conseil.
                    fr | Ils feront vendredi une annonce.
                    fr | La ministre admettra vendredi deux observateurs.
                    fr | LA MINISTRE SE RENDRA VENDREDI À OSLO.
                    it | La ministra incontrerà venerdì il suo omologo.
                    it | I ministri si riuniranno venerdì.
                    """)
    void takesTheNextBehindAFuture(String language, String lead) {
        assertThat(EventDay.of(language, lead)).isEqualTo("2025-06-06");
    }
}
