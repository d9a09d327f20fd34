package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    fr,         fr
                    fr_FR,      fr-FR
                    ' FR ',     fr
                    gsw,        gsw
                    zh-hant-tw, zh-Hant-TW
                    und,
                    french,
                    français,
                    '',
                    fr-,
                    """)
    void readsATagAsPeopleWriteIt(String declared, String tag) {
        assertThat(LanguageTag.parse(declared).orElse(null)).isEqualTo(tag);
    }
}
