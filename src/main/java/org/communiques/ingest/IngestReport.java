package org.communiques.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// What happened in a run.
///
/// @param indexed documents added
/// @param problems everything that was not, with the reason, in the order met
/// @param work time spent in each stage, summed over all processors
/// @param elapsed time from beginning to end
public record IngestReport(
        long indexed, List<Outcome> problems, Map<Stage, Duration> work, Duration elapsed) {
    public IngestReport {
        problems = List.copyOf(problems);
        work = Map.copyOf(work);
    }

    /// Whether something was lost, against left out on purpose.
    public boolean hasFailures() {
        return problems.stream().anyMatch(Outcome.Failed.class::isInstance);
    }

    /// Collects outcomes from several threads.
    static final class Builder {
        private final Progress progress;
        private final long begun = System.nanoTime();
        private final Map<Stage, LongAdder> nanos = new ConcurrentHashMap<>();
        private final List<Outcome> problems = new ArrayList<>();
        private long indexed;

        Builder(Progress progress) {
            this.progress = progress;
        }

        synchronized void add(Outcome outcome) {
            switch (outcome) {
                case Outcome.Indexed _ -> indexed++;
                case Outcome.Duplicate _, Outcome.Skipped _, Outcome.Failed _ ->
                        problems.add(outcome);
            }
            progress.on(outcome);
        }

        <T> T time(Stage stage, Supplier<T> work) {
            long start = System.nanoTime();
            try {
                return work.get();
            } finally {
                nanos.computeIfAbsent(stage, _ -> new LongAdder()).add(System.nanoTime() - start);
            }
        }

        synchronized IngestReport build() {
            Map<Stage, Duration> work = new EnumMap<>(Stage.class);
            nanos.forEach((stage, sum) -> work.put(stage, Duration.ofNanos(sum.sum())));
            return new IngestReport(
                    indexed, problems, work, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
