package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    private static final String PAGE =
            """
            <head><title>%1$s</title><meta property="og:title" content="%1$s"></head>
            <body><h1>%2$s</h1><p>Le ministre a signé à Oslo l’accord de pêche négocié depuis l’été, et a
            salué la qualité des relations entre les deux pays.</p></body>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Accord de pêche signé à Oslo - Ministère | Accord de pêche signé à Oslo | Accord de pêche signé à Oslo
                    Un accord de pêche signé à Oslo          | Pêche : un accord est signé à Oslo jeudi | Pêche : un accord est signé à Oslo jeudi
                    Un accord de pêche signé à Oslo - Mer    | Ministère de la Mer et des ports | Un accord de pêche signé à Oslo
                    Un accord de pêche signé à Oslo          | Presse | Un accord de pêche signé à Oslo
                    """)
    void choosesTheHeadingThatSaysWhatTheHeadDeclares(
            String declared, String heading, String title) {
        String page = PAGE.replace("%1$s", declared).replace("%2$s", heading);
        assertThat(GoldenPages.clean(page).title()).isEqualTo(title);
    }
}
