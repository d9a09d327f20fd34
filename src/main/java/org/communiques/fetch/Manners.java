package org.communiques.fetch;

import java.time.Duration;
import java.util.Locale;

/// How a site is treated.
///
/// @param delay between the end of one request to a host and the next; the site may ask for more
/// @param tries of one page that the site cannot give just now
/// @param patience the longest wait that a site may ask for before the next try
/// @param allowPrivate whether addresses of the own machine and network may be asked
/// @param userAgent by which the program tells the site who asks
public record Manners(
        Duration delay, int tries, Duration patience, boolean allowPrivate, String userAgent) {
    /// The name that robots.txt may call this program by.
    static final String ROBOT = "communiques";

    /// One request a second; three tries.
    public static Manners usual(String userAgent) {
        return new Manners(Duration.ofSeconds(1), 3, Duration.ofMinutes(5), false, userAgent);
    }

    public Manners {
        if (delay.isNegative() || tries < 1 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "No manners: delay %s, %d tries, patience %s",
                            delay,
                            tries,
                            patience));
        }
    }
}
