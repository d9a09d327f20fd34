package org.communiques.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A clock that stands still until somebody waits, or a server says that it took its time: then it is later at
/// once. Thread-safe.
final class TestTime extends Clock {
    private record Deadline(Instant at, CompletableFuture<Void> reached) {}

    /// How long was waited, each time.
    final List<Duration> waited = Collections.synchronizedList(new ArrayList<>());

    private final List<Deadline> deadlines = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-15T12:00:00Z");

    Pace pace() {
        return new Pace(this, this::sleep, this::after);
    }

    private void sleep(Duration time) {
        waited.add(time);
        pass(time);
    }

    private synchronized CompletableFuture<Void> after(Duration time) {
        Deadline deadline = new Deadline(now.plus(time), new CompletableFuture<>());
        deadlines.add(deadline);
        return deadline.reached();
    }

    /// Lets time pass: whoever waits for less goes on.
    synchronized void pass(Duration time) {
        now = now.plus(time);
        deadlines.stream()
                .filter(deadline -> !deadline.at().isAfter(now))
                .forEach(deadline -> deadline.reached().complete(null));
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
