package org.communiques.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    ministre de l'Europe,  ministre de l’Europe
                    People's Republic,     People’s Republic
                    l’Éducation,           l’Éducation
                    '2+2',                 '2+2'
                    """)
    void setsThePrintersApostrophe(String written, String read) {
        assertThat(Typography.typeset(written)).isEqualTo(read);
    }
}
