package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Passages;
import org.communiques.extract.time.Numerals.Numeral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    private static Numeral at(String text) {
        return Numerals.at(Passages.french(text), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "65 minutes, 65, 1",
        "soixante-cinq minutes, 65, 2",
        "vingt et une minutes, 21, 3",
        "quatre-vingt-dix minutes, 90, 3",
        "cent vingt minutes, 120, 2",
        "deux cents pages, 200, 2",
        "forty-five minutes, 45, 2",
        "fünfundvierzig Minuten, 45, 1",
        "einunddreißig Minuten, 31, 1",
        "quarantacinque minuti, 45, 1",
        "ventotto minuti, 28, 1"
    })
    void readsDigitsAndWords(String text, int value, int length) {
        assertThat(at(text)).isEqualTo(new Numeral(value, length));
    }

    @Test
    void endsWhereTheNumberEnds() {
        assertThat(at("une et deux")).isEqualTo(new Numeral(1, 1));
        assertThat(at("minutes")).isEqualTo(Numeral.NONE);
    }
}
