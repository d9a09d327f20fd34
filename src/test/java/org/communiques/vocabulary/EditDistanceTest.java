package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '', '', 0
                    accord, '', 6
                    accord, accord, 0
                    accord, acord, 1
                    accord, accort, 1
                    accord, acocrd, 1
                    accord, record, 2
                    ministre, minsitre, 1
                    ab, bca, 3
                    kuleba, koulebba, 2
                    sommet, traité, 6
                    """)
    void countsTheEditsBetweenTwoWords(String one, String other, int edits) {
        assertThat(EditDistance.between(one, other)).isEqualTo(edits);
        assertThat(EditDistance.between(other, one)).isEqualTo(edits);
        assertThat(EditDistance.within(one, other, edits)).isTrue();
        assertThat(EditDistance.within(one, other, edits - 1)).isFalse();
    }
}
