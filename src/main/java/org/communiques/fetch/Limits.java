package org.communiques.fetch;

import java.time.Duration;
import java.util.Locale;

/// How much one run may take.
///
/// @param stored communiqués stored, new or changed
/// @param requests pages asked for, whatever the answer
/// @param depth how many lists deep a communiqué may be listed, from where the run starts
/// @param bytes of one page, packed and unpacked
/// @param request from asking for a page to its last byte
/// @param total the whole run
public record Limits(
        int stored, int requests, int depth, int bytes, Duration request, Duration total) {
    /// Enough for the news of a ministry; no page of text is that large.
    public static final Limits USUAL =
            new Limits(10_000, 20_000, 3, 16 << 20, Duration.ofSeconds(60), Duration.ofHours(12));

    public Limits {
        if (stored < 1 || requests < 1 || depth < 0 || bytes < 1) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "A limit below one: %d stored, %d requests, depth %d, %d bytes",
                            stored,
                            requests,
                            depth,
                            bytes));
        }
        if (!request.isPositive() || !total.isPositive()) {
            throw new IllegalArgumentException("No time: " + request + ", " + total);
        }
    }
}
