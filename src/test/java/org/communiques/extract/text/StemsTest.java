package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "condamne, true",
        "condamnation, true",
        "verurteilen, true",
        "condannato, true",
        "con, false",
        "recondamne, false"
    })
    void beginWordsAlone(String word, boolean begun) {
        assertThat(Stems.CONDEMNING.begin(word)).isEqualTo(begun);
    }

    @Test
    void beginAWordBetweenTwoTokens() {
        Passage passage = Passages.french("Le Japon condamne cette attaque.");

        assertThat(Stems.CONDEMNING.beginAny(passage, -5, 100)).isTrue();
        assertThat(Stems.CONDEMNING.beginAny(passage, 3, 100)).isFalse();
        assertThat(Stems.CONDEMNING.beginAny(passage, 0, 2)).isFalse();
    }
}
