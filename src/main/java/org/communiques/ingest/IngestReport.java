package org.communiques.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.communiques.search.Intake;
import org.communiques.source.PassedOverTally;

/// What happened in a run.
///
/// @param indexed documents added
/// @param problems documents that were not, by reason, in the order met
/// @param passedOver what was met beside documents: how often for each reason, the most frequent first
/// @param work time spent in each stage, summed over all processors
/// @param elapsed time from beginning to end
public record IngestReport(
        long indexed,
        List<Problem> problems,
        Map<String, Long> passedOver,
        Map<Stage, Duration> work,
        Duration elapsed) {
    public IngestReport {
        problems = List.copyOf(problems);
        passedOver = Collections.unmodifiableMap(new LinkedHashMap<>(passedOver));
        work = Map.copyOf(work);
    }

    /// What was not indexed for one reason.
    ///
    /// @param examples the first few of them
    public record Problem(long count, List<Outcome> examples) {
        public Problem {
            examples = List.copyOf(examples);
        }
    }

    /// How many documents met which end.
    public Intake intake() {
        long failed = count(Outcome.Failed.class::isInstance);
        long others = count(_ -> true);
        return new Intake(indexed + others, others - failed, failed);
    }

    /// Whether something was lost, against left out on purpose.
    public boolean hasFailures() {
        return count(Outcome.Failed.class::isInstance) > 0;
    }

    /// How many documents were not indexed for a reason of this kind.
    public long count(Predicate<Outcome> kind) {
        return problems.stream()
                .filter(problem -> kind.test(problem.examples().getFirst()))
                .mapToLong(Problem::count)
                .sum();
    }

    /// Collects outcomes from several threads.
    static final class Builder {
        private final Progress progress;
        private final long begun = System.nanoTime();
        private final Map<Stage, LongAdder> nanos = new ConcurrentHashMap<>();
        private final ProblemCounter problems = new ProblemCounter();
        private final PassedOverTally passedOver = new PassedOverTally();
        private long indexed;

        Builder(Progress progress) {
            this.progress = progress;
        }

        synchronized void add(Outcome outcome) {
            switch (outcome) {
                case Outcome.Indexed _ -> indexed++;
                case Outcome.PassedOver(String _, String reason, long times) ->
                        passedOver.add(reason, times);
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
                    indexed,
                    problems.all(),
                    passedOver.byReason(),
                    work,
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
