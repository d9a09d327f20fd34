package org.communiques.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void judgesARanking() {
        Measures measures = Measures.of(List.of("x", "a", "b"), Map.of("a", 1, "b", 2, "c", 0));

        double log3 = Math.log(3) / Math.log(2);
        assertThat(measures.reciprocalRank()).isEqualTo(0.5);
        assertThat(measures.precision()).isEqualTo(0.4);
        assertThat(measures.recall()).isEqualTo(1);
        assertThat(measures.ndcg()).isCloseTo((1 / log3 + 1) / (2 + 1 / log3), within(1e-9));
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Measures.of(List.of(), Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0, 0));
        assertThat(Measures.mean(List.of())).isEqualTo(new Measures(0, 0, 0, 0));
    }
}
