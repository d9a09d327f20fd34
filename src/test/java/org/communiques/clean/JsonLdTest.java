package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLdTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"headline": "Accord à Oslo"}             | Accord à Oslo
                    {"headline":"L’\\u0041ccord \\"pêche\\""} | L’Accord "pêche"
                    {"@type": "Article", "headline": "Accord  | Accord
                    {"headline": {"a": "b"}}                  |
                    {"headline": ""}                          |
                    {"headline"                               |
                    {"a": "b", "headline" "c"                 |
                    {"headline":                              |
                    {"headline": "\\                          |
                    {"name": "x"}                             |
                    """)
    void readsAStringOutOfWhatMayBeNoJson(String json, @Nullable String value) {
        assertThat(JsonLd.string(json, "headline")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"mainEntityOfPage": "https://a.example/1"}                               | https://a.example/1
                    {"mainEntityOfPage": {"@type": "WebPage", "@id": "https://a.example/1"}}  | https://a.example/1
                    {"mainEntityOfPage": true, "@id": "https://a.example/1"}                  |
                    {"mainEntityOfPage": {"@type": "WebPage"}, "@id": "https://a.example/1"}  |
                    {"mainEntityOfPage"                                                       |
                    """)
    void readsTheNameOfAThingOrTheThingThatHasIt(String json, @Nullable String value) {
        assertThat(JsonLd.reference(json, "mainEntityOfPage")).isEqualTo(value);
    }
}
