package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final int DOCUMENTS = 200;

    @RepeatedTest(20)
    void findsThoseThatHaveTheMostParts(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<FixedBitSet> parts =
                Stream.generate(() -> some(random)).limit(random.nextInt(1, 12)).toList();
        FixedBitSet among = some(random);
        Coverage coverage = new Coverage();
        parts.forEach(coverage::add);

        Coverage.Covered most = coverage.most(among);

        int expected =
                (int)
                        documents()
                                .filter(among::get)
                                .mapToLong(d -> count(parts, d))
                                .max()
                                .orElse(0);
        assertThat(most.parts()).isEqualTo(expected);
        assertThat(documents().filter(most.documents()::get))
                .containsExactlyElementsOf(
                        documents()
                                .filter(among::get)
                                .filter(d -> expected > 0 && count(parts, d) == expected)
                                .boxed()
                                .toList());
    }

    @Test
    void findsNothingWhereNoDocumentHasAnyPart() {
        FixedBitSet all = new FixedBitSet(DOCUMENTS);
        all.set(0, DOCUMENTS);

        assertThat(new Coverage().most(all))
                .isEqualTo(new Coverage.Covered(new FixedBitSet(DOCUMENTS), 0));
    }

    private static IntStream documents() {
        return IntStream.range(0, DOCUMENTS);
    }

    private static long count(List<FixedBitSet> parts, int document) {
        return parts.stream().filter(part -> part.get(document)).count();
    }

    private static FixedBitSet some(Random random) {
        FixedBitSet some = new FixedBitSet(DOCUMENTS);
        documents().filter(_ -> random.nextInt(4) == 0).forEach(some::set);
        return some;
    }
}
