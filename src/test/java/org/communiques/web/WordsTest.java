package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fr | "état de droit"         | «\u202F“état de droit”\u202F»
                    fr | « état de droit » 2024  | «\u202F“état de droit” 2024\u202F»
                    fr | “état” ou "droit"       | «\u202F“état” ou “droit”\u202F»
                    en | "rule of law"           | “‘rule of law’”
                    en | “rule of law” or «droit»| “‘rule of law’ or ‘droit’”
                    en | 5" gun                  | “5" gun”
                    """)
    void writesQuotationMarksWithinOthers(String language, String text, String quoted) {
        assertThat(new Messages(new WebFiles(null)).in(Locale.of(language)).quoted(text))
                .isEqualTo(quoted);
    }
}
