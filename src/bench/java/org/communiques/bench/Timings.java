package org.communiques.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communiques.bench.Question.Kind;

/// How long answers took, by kind. Safe for use by many threads.
final class Timings {
    private final Map<Kind, List<Answer>> byKind = new EnumMap<>(Kind.class);

    /// @param matches texts found
    private record Answer(Stopwatch took, long matches) {}

    synchronized void add(Kind kind, Stopwatch took, long matches) {
        byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Answer(took, matches));
    }

    synchronized Summary of(Kind kind) {
        return summary(byKind.getOrDefault(kind, List.of()));
    }

    synchronized Summary overall() {
        return summary(byKind.values().stream().flatMap(List::stream).toList());
    }

    /// Milliseconds.
    ///
    /// @param processor mean time of the processor
    /// @param matches texts found, on average
    record Summary(
            double mean, double p50, double p95, double p99, double processor, long matches) {}

    private static Summary summary(List<Answer> answers) {
        long[] sorted = answers.stream().mapToLong(a -> a.took().clock()).sorted().toArray();
        return new Summary(
                answers.stream().mapToLong(a -> a.took().clock()).average().orElse(0) / 1e6,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                answers.stream().mapToLong(a -> a.took().processor()).average().orElse(0) / 1e6,
                (long) answers.stream().mapToLong(Answer::matches).average().orElse(0));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)] / 1e6;
    }
}
