package org.communiques.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.communiques.ingest.Outcome;

/// A line now and then, for a file: less and less often, so that a long run does not fill it; none of a run that is
/// over before.
final class ProgressLog implements ProgressDisplay {
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    /// The part of the time so far that passes from one line to the next.
    private static final int PART = 10;

    private static final double MILLIS = 1000;

    /// The first documents of a run take the longest: a rate is told only after this part of those expected.
    private static final int ENOUGH_FOR_A_RATE = 100;

    private final PrintWriter err;
    private final long expected;
    private final InstantSource clock;
    private final Instant begun;
    private Instant next;
    private long documents;

    ProgressLog(PrintWriter err, long expected, InstantSource clock) {
        this.err = err;
        this.expected = expected;
        this.clock = clock;
        begun = clock.instant();
        next = begun.plus(SHORTEST);
    }

    @Override
    public void on(Outcome outcome) {
        if (!outcome.isOfDocument()) {
            return;
        }
        documents++;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            Duration elapsed = Duration.between(begun, now);
            Duration pause = elapsed.dividedBy(PART);
            next = now.plus(pause.compareTo(SHORTEST) > 0 ? pause : SHORTEST);
            tell(elapsed);
        }
    }

    /// Of archives it is not known beforehand how much is in them: then only what is done is told.
    private void tell(Duration elapsed) {
        double rate = documents / (elapsed.toMillis() / MILLIS);
        if (documents * ENOUGH_FOR_A_RATE < expected) {
            err.printf(Locale.ROOT, "Indexing: %,d of about %,d documents%n", documents, expected);
        } else if (documents < expected) {
            Duration left = Duration.ofSeconds(Math.round((expected - documents) / rate));
            err.printf(
                    Locale.ROOT,
                    "Indexing: %,d of about %,d documents, %.1f a second, about %d:%02d:%02d left%n",
                    documents,
                    expected,
                    rate,
                    left.toHours(),
                    left.toMinutesPart(),
                    left.toSecondsPart());
        } else {
            err.printf(
                    Locale.ROOT,
                    "Indexing: %s, %.1f a second%n",
                    Counted.of(documents, "document"),
                    rate);
        }
    }

    @Override
    public void close() {}
}
