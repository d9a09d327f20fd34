package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final String ENGLISH =
            "The two ministers signed in Norvik an accord on fisheries that takes effect next spring, and named"
                    + " the commission that will watch over it for the first three years. It is to be ratified by"
                    + " the parliaments of the two countries.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    La ministre a présenté le calendrier de la réforme. La loi a un terme. | fr | fr
                    La ministra presentó el calendario de la reforma de la pesca.          | es | es
                    海洋政策会議開催決定                                                   | ja | ja
                    Ο υπουργός επισκέφθηκε το λιμάνι.                                      | en | el
                    """)
    void believesThePageRatherThanAFewSmallWords(String text, String declared, String language) {
        assertThat(Languages.of(List.of(text), declared)).isEqualTo(language);
    }

    @Test
    void believesALongerTextRatherThanThePage() {
        assertThat(Languages.of(List.of(ENGLISH, ENGLISH), "fr")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le maire a visité le pont. Elle est venue de Norvik, de Port-Aubin et de Lessac.     | fr
                    Signature d’un accord entre la Lusignane et le Norvik. Le préfet, S.E.M. Aubin, a signé un accord à Lessac. | fr
                    Il sindaco ha firmato un accordo con un comune di Norvik.                           | it
                    Der Minister hat heute in Norvik seinen Kollegen getroffen.                          | de
                    Il ministro ha incontrato ieri il suo collega.                                       | it
                    Discours de Mme Aubin. Je vous remercie.                                            | fr
                    El ministro de Pesca visitó el puerto de Norvik. La visita de los alcaldes fue breve. | es
                    O ministro da Pesca visitou o porto de Norvik. Foi uma visita breve do prefeito.     | pt
                    Ministrul a vizitat portul de la Norvik și a vorbit cu primarul din oraș.            | ro
                    De minister bezocht de haven van Norvik en sprak met de burgemeester.                | nl
                    """)
    void tellsTheLanguageOfTwoSentences(String text, String language) {
        assertThat(Languages.of(List.of(text), null)).isEqualTo(language);
    }

    @Test
    void tellsTheLanguageOfFourLines() {
        List<String> lines =
                List.of(
                        "A ferry to Norvik",
                        "The ministers agreed.",
                        "First sailing: May",
                        "They will meet again.");
        assertThat(Languages.of(lines, null)).isEqualTo("en");
    }
}
