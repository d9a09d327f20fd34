package org.communiques.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When an event took place. Whatever the text does not say is null.
///
/// @param date local to the event; the first day of a range
/// @param start local to the event
/// @param startJapan the same moment on Japan's clock, which may be another day
public record EventTime(
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime startJapan,
        @Nullable Duration duration) {
    /// A time of which nothing is said.
    public static final EventTime UNKNOWN = new EventTime(null, null, null, null);

    private static final Duration DAY = Duration.ofDays(1);

    /// So much less is Japan's clock nowhere but in Kiribati; in Hawaii it is nineteen hours more, which looks alike.
    private static final Duration BEHIND = Duration.ofHours(5);

    /// The day in Japan when the event began, told by the two clocks: the one after, the one before, or the same;
    /// null where a clock is not known.
    public @Nullable LocalDate startJapanDate() {
        if (date == null || start == null || startJapan == null) {
            return null;
        }
        Duration ahead = Duration.between(start, startJapan);
        if (ahead.compareTo(BEHIND.negated()) <= 0) {
            ahead = ahead.plus(DAY);
        } else if (ahead.compareTo(DAY.minus(BEHIND)) > 0) {
            ahead = ahead.minus(DAY);
        }
        return date.atTime(start).plus(ahead).toLocalDate();
    }
}
