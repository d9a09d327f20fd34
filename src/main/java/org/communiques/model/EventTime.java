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
}
