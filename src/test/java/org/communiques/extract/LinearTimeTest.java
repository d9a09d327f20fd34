package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.model.CleanDocument;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text four times as long takes about four times as long, however hostile: what is quadratic takes sixteen times.
class LinearTimeTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final int SMALL = 40_000;
    private static final int LARGE = 4 * SMALL;
    private static final double MOST = 12;
    private static final int ROUNDS = 3;

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
        double small = bestOf(text(hostile, SMALL));
        double large = bestOf(text(hostile, LARGE));
        assertThat(large / small).as(hostile).isLessThan(MOST);
    }

    private static CleanDocument text(String hostile, int length) {
        return Documents.french(
                "Entretien", "2025-04-04", hostile.repeat(length / hostile.length()));
    }

    private static double bestOf(CleanDocument document) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            EXTRACTOR.extract(document);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
