package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communiques.ProcessorTime.SUPERLINEAR;

import org.communiques.ProcessorTime;
import org.communiques.model.CleanDocument;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text takes time in proportion to its length, however hostile.
class LinearTimeTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final int CHARACTERS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ministre des Affaires étrangères de ",
                "M. IWAYA Takashi, ",
                "Jean de la Van der ",
                "Le 9 octobre à 8h30 (le 8 octobre à 20h30, heure locale) ",
                "à 14h55 (21h55, ",
                "pendant une heure et ",
                "du Japon et de la France, des ",
                "nippo – ",
                "« ( [ "
            })
    void staysLinear(String hostile) {
        assertThat(
                        ProcessorTime.growth(
                                CHARACTERS, length -> text(hostile, length), EXTRACTOR::extract))
                .as(hostile)
                .isLessThan(SUPERLINEAR);
    }

    private static CleanDocument text(String hostile, int length) {
        return Documents.french(
                "Entretien", "2025-04-04", hostile.repeat(length / hostile.length()));
    }
}
