package org.communiques.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Lets time pass between two requests to one host. Not thread-safe: one request at a time is the point.
final class Pace {
    /// Waits; tests let the clock run instead.
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    private final Clock clock;
    private final Sleeper sleeper;
    private final Map<String, Instant> free = new HashMap<>();

    Pace(Clock clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    Instant now() {
        return clock.instant();
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
