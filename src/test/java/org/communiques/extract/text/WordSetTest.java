package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void holdsTheWordsOfItsLine() {
        assertThat(WordSet.of("et and und")).containsExactlyInAnyOrder("et", "and", "und");
        assertThat(WordSet.of("et and und").contains("ed")).isFalse();
    }

    @Test
    void refusesAWordThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordSet.of("visite visita visite"))
                .withMessageContaining("visite");
    }

    @Test
    void takesWhatCodeCollectedAsItComes() {
        assertThat(WordSet.of(List.of("et", "et"))).containsExactly("et");
    }

    @Test
    void findsEachOfManyAndNoOther() {
        Set<String> words = new HashSet<>(IntStream.range(0, 999).mapToObj(i -> "w" + i).toList());
        Set<String> set = WordSet.of(words);
        assertThat(set).isEqualTo(words);
        assertThat(IntStream.range(999, 2000).mapToObj(i -> "w" + i)).noneMatch(set::contains);
    }
}
