package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentFoldingTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    À LIRE AUSSI, a lire aussi
                    Veröffentlicht, veroffentlicht
                    e\u0301crit, ecrit
                    żródło, zrodlo
                    Читайте также, читайте также
                    関連ニュース, 関連ニュース
                    Temps\u00A0de\u202Flecture, temps de lecture
                    """)
    void takesTheAccentsOfLatinLettersAlone(String text, String folded) {
        assertThat(AccentFolding.of(text)).isEqualTo(folded);
    }
}
