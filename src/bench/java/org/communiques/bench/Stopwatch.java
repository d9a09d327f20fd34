package org.communiques.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Takes the time of one answer: on the clock, and of the processor for this thread. The second hardly
/// notices what else the machine does; what other threads do for a divided search is not in it.
record Stopwatch(long clock, long processor) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static final Stopwatch ZERO = new Stopwatch(0, 0);

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
    }

    /// Nanoseconds since the start.
    Stopwatch stop() {
        return new Stopwatch(
                System.nanoTime() - clock, THREADS.getCurrentThreadCpuTime() - processor);
    }

    Stopwatch plus(Stopwatch other) {
        return new Stopwatch(clock + other.clock, processor + other.processor);
    }
}
