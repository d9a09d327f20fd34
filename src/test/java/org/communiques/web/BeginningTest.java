package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Une rencontre,            20, Une rencontre
                    Une rencontre à Oslo,     16, Une rencontre à …
                    Une rencontre à Oslo,     15, Une rencontre à …
                    Une rencontre à Oslo,     14, Une rencontre …
                    二人は 北極圏における協力を確認した, 11, 二人は 北極圏における …
                    北極圏における協力を確認した, 7, 北極圏における …
                    """)
    void isCutBetweenWordsOrElseBetweenCharacters(String text, int length, String beginning) {
        assertThat(Beginning.of(text, length)).isEqualTo(beginning);
    }

    @Test
    void isOneLine() {
        assertThat(Beginning.of("Un.\n\nDeux.", 20)).isEqualTo("Un. Deux.");
    }

    @ParameterizedTest
    @CsvSource({"\uD842\uDFB7\uD842\uDFB7, 3", "\uD842\uDFB7e\u0301, 3"})
    void leavesNoCharacterInHalves(String text, int length) {
        assertThat(Beginning.of(text, length)).isEqualTo("\uD842\uDFB7 …");
        assertThat(Beginning.cut(text, length)).isEqualTo("\uD842\uDFB7");
        assertThat(Beginning.cut(text, text.length())).isEqualTo(text);
    }
}
