package org.communiques.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The time of a run, and how it passes between two requests to one host. Not thread-safe: one request at a
/// time is the point.
final class Pace {
    /// Waits; tests let the clock run instead.
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /// Tells when so much time has passed.
    @FunctionalInterface
    interface Timer {
        CompletableFuture<Void> after(Duration time);
    }

    private final Clock clock;
    private final Sleeper sleeper;
    private final Timer timer;
    private final Map<String, Instant> free = new HashMap<>();

    Pace(Clock clock, Sleeper sleeper, Timer timer) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.timer = timer;
    }

    Instant now() {
        return clock.instant();
    }

    /// Is done when so much time has passed.
    CompletableFuture<Void> after(Duration time) {
        return timer.after(time);
    }

    /// Waits until the host may be asked again.
    void await(URI address) throws InterruptedException {
        Instant from = free.get(host(address));
        if (from != null && from.isAfter(now())) {
            sleeper.sleep(Duration.between(now(), from));
        }
    }

    /// Leaves the host alone for so long from now.
    void rest(URI address, Duration time) {
        free.merge(
                host(address), now().plus(time), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }
}
