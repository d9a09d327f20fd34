package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonorificsTest {
    private static Passage passage(String text) {
        return Passages.french(text);
    }

    /// The name is the last word; what stands before it begins where the honorific does.
    @ParameterizedTest
    @CsvSource({
        "avec M. Morel, M.",
        "et Mme Morel, Mme",
        "de S.E.M. Morel, S.E.M.",
        "reçu Son Excellence Monsieur Morel, Son Excellence Monsieur",
        "reçu Son Excellence Dr. Morel, Son Excellence Dr.",
        "mit Herrn Morel, Herrn"
    })
    void endJustBeforeAName(String text, String honorific) {
        Passage passage = passage(text);
        int name = passage.size() - 1;
        assertThat(passage.text(Honorifics.startBefore(passage, name), name)).isEqualTo(honorific);
    }

    @ParameterizedTest
    @CsvSource({"avec son ami Morel", "du projet m. Morel", "avec Morel"})
    void areNotThereBeforeOtherWords(String text) {
        Passage passage = passage(text);
        int name = passage.size() - 1;
        assertThat(Honorifics.startBefore(passage, name)).isEqualTo(name);
    }

    @Test
    void tellAManFromAWoman() {
        assertThat(Honorifics.genderBefore(passage("M. Morel"), 2)).isEqualTo("m");
        assertThat(Honorifics.genderBefore(passage("Frau Morel"), 1)).isEqualTo("f");
        assertThat(Honorifics.genderBefore(passage("Dr. Morel"), 2)).isNull();
    }
}
