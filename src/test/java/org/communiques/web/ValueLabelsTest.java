package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueLabelsTest {
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
    void areReadWithThePrintersApostrophe(String written, String read) {
        assertThat(ValueLabels.typeset(written)).isEqualTo(read);
    }
}
