package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    private static final int WORDS = 1000;

    private final WordFilter filter = new WordFilter(WORDS);

    WordFilterTest() {
        IntStream.range(0, WORDS).forEach(i -> filter.add("word" + i));
    }

    @Test
    void passesEveryWordThatWasAdded() {
        assertThat(IntStream.range(0, WORDS).mapToObj(i -> "word" + i)).allMatch(filter::mayHold);
    }

    @Test
    void stopsNearlyEveryOtherWord() {
        long passed = IntStream.range(0, WORDS).filter(i -> filter.mayHold("other" + i)).count();
        assertThat(passed).isLessThan(WORDS / 5);
    }

    @Test
    void passesWordsThatWereAddedTogetherInThisOrder() {
        IntStream.range(0, WORDS).forEach(i -> filter.add("la", "haye" + i));
        assertThat(IntStream.range(0, WORDS)).allMatch(i -> filter.mayHold("la", "haye" + i));
        assertThat(IntStream.range(0, WORDS).filter(i -> filter.mayHold("haye" + i, "la")).count())
                .isLessThan(WORDS / 4);
    }

    @Test
    void stopsEveryWordWhenItIsEmpty() {
        assertThat(new WordFilter(0).mayHold("word")).isFalse();
    }
}
