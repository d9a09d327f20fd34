package org.communiques.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A clock that stands still until somebody waits: then it is later at once.
final class TestTime extends Clock {
    final List<Duration> waited = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-15T12:00:00Z");

    Pace pace() {
        return new Pace(this, this::pass);
    }

    void pass(Duration time) {
        waited.add(time);
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
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
