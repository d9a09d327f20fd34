package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.communiques.ingest.Outcome;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    private final StringWriter written = new StringWriter();
    private Instant now = Instant.EPOCH;

    @Test
    void tellsAfterFiveSecondsHowFarItIs() {
        ProgressLog log = log(1_000);
        documents(log, 13);
        now = now.plusSeconds(4);
        documents(log, 1);
        now = now.plusSeconds(4);
        documents(log, 2);
        now = now.plusSeconds(4);
        documents(log, 1);
        log.close();
        assertThat(written.toString().lines())
                .containsExactly(
                        "Indexing: 15 of about 1,000 documents, 1.9 a second, about 0:08:45 left");
    }

    @Test
    void tellsNoTimeLeftBeforeThereIsARate() {
        ProgressLog log = log(10_000);
        now = now.plusSeconds(6);
        documents(log, 1);
        assertThat(written.toString().lines())
                .containsExactly("Indexing: 1 of about 10,000 documents");
    }

    @Test
    void tellsLessAndLessOften() {
        ProgressLog log = log(1_000_000);
        for (int second = 0; second < 10_000; second++) {
            now = now.plusSeconds(1);
            documents(log, 1);
        }
        assertThat(written.toString().lines()).hasSizeBetween(40, 70);
    }

    @Test
    void saysNothingOfARunThatIsSoonOver() {
        try (ProgressLog log = log(2)) {
            documents(log, 2);
        }
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void tellsWhatIsDoneWhereMoreIsMetThanWasExpected() {
        ProgressLog log = log(1);
        now = now.plusSeconds(10);
        documents(log, 1);
        now = now.plusSeconds(10);
        documents(log, 1);
        assertThat(written.toString().lines())
                .containsExactly(
                        "Indexing: 1 document, 0.1 a second",
                        "Indexing: 2 documents, 0.1 a second");
    }

    @Test
    void countsNoneButDocuments() {
        ProgressLog log = log(1);
        now = now.plusSeconds(10);
        log.on(new Outcome.PassedOver("a.css", "not a page (.css)", 1));
        assertThat(written.toString()).isEmpty();
    }

    private ProgressLog log(long expected) {
        return new ProgressLog(new PrintWriter(written, true), expected, () -> now);
    }

    private static void documents(ProgressLog log, int number) {
        for (int i = 0; i < number; i++) {
            log.on(new Outcome.Indexed("a.txt"));
        }
    }
}
