package org.communiques.extract.time;

import java.time.LocalTime;
import org.communiques.extract.text.Span;
import org.jspecify.annotations.Nullable;

/// A time of day as printed.
///
/// @param end the end of a range such as « 9h à 9h55 »; null when there is none
/// @param zone on whose clock
record TimeMention(Span span, LocalTime time, @Nullable LocalTime end, Zone zone) {
    enum Zone {
        /// « heure locale », « heure de Paris ».
        LOCAL,
        /// « heure du Japon ».
        JAPAN,
        UNSAID
    }

    TimeMention in(Zone newZone) {
        return new TimeMention(span, time, end, newZone);
    }
}
