package org.communiques.extract.time;

import java.time.LocalTime;

/// A time of day as a passage tells it.
///
/// @param to the token behind it
/// @param halved whether « p.m. » or « du soir » tells the half of the day
record Clock(LocalTime time, int to, boolean halved) {
    static final int HALF_DAY = 12;

    private static final int DAY = 24;

    /// « 24 h » begins the next day.
    static Clock of(int hour, int minute, int to) {
        return new Clock(LocalTime.of(hour % DAY, minute), to, false);
    }

    /// « 2:00 » of « from 2:00 to 3:10 p.m. »: the half of the day is told once, behind the end.
    Clock inHalfOf(Clock end) {
        boolean afternoon =
                end.halved
                        && !halved
                        && time.getHour() < HALF_DAY
                        && !time.plusHours(HALF_DAY).isAfter(end.time);
        return afternoon ? new Clock(time.plusHours(HALF_DAY), to, true) : this;
    }
}
