package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallestTest {
    /// In a heap, and beyond what one keeps.
    @ParameterizedTest
    @ValueSource(ints = {1, 70, 20_000})
    void givesAnyPageOfTheSmallestInTheirOrder(int wanted) {
        long[] numbers = new Random(wanted).longs(30_000, -5_000, 5_000).toArray();
        Smallest smallest = new Smallest(wanted);
        LongStream.of(numbers).forEach(smallest::offer);
        int offset = wanted / 2;
        assertThat(smallest.page(offset, wanted - offset))
                .isEqualTo(LongStream.of(numbers).sorted().limit(wanted).skip(offset).toArray());
    }

    @Test
    void saysWhatIsNoLongerAmongTheBest() {
        Smallest smallest = new Smallest(2);
        assertThat(smallest.offer(5)).isTrue();
        assertThat(smallest.isFull()).isFalse();
        assertThat(smallest.offer(3)).isTrue();
        assertThat(smallest.isFull()).isTrue();
        assertThat(smallest.worst()).isEqualTo(5);
        assertThat(smallest.offer(9)).isFalse();
        assertThat(smallest.offer(4)).isTrue();
        assertThat(smallest.worst()).isEqualTo(4);
    }

    @Test
    void endsWithTheNumbersThatThereAre() {
        Smallest smallest = new Smallest(10);
        smallest.offer(1);
        assertThat(smallest.page(0, 10)).containsExactly(1);
        assertThat(new Smallest(10).page(3, 10)).isEmpty();
        assertThat(new Smallest(0).offer(1)).isFalse();
    }
}
