package org.communiques;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// The time that the calling thread has spent on a processor: other programs and the collector's threads do
/// not count, so that a busy machine gives the same answer as a quiet one.
public final class ProcessorTime {
    private static final int TIMES = 8;
    private static final int RUNS = 3;

    /// The growth over which [#growth] counts as more than in proportion: half-way, as a factor, between what is
    /// linear (8) and what is quadratic (64).
    public static final double SUPERLINEAR = 22;

    private ProcessorTime() {}

    /// How many times longer a task takes on eight times the input, the best of several runs of each.
    public static <T> double growth(int size, IntFunction<T> input, Consumer<T> task) {
        T large = input.apply(TIMES * size);
        T small = input.apply(size);
        task.accept(large);
        long least = Long.MAX_VALUE;
        long most = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            least = Math.min(least, of(() -> task.accept(small)).toNanos());
            most = Math.min(most, of(() -> task.accept(large)).toNanos());
        }
        return (double) most / least;
    }

    public static Duration of(Runnable task) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        task.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
