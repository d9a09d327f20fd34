package org.communiques.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.communiques.extract.text.Span;
import org.jspecify.annotations.Nullable;

/// A day as printed; of a range, its first.
///
/// @param year 0 when none is printed
/// @param month 0 for that in which the text was written: « le 4 courant »
public record DateMention(Span span, int year, int month, int day) {
    /// The date, its year taken from `near` when the text prints none: the one that brings it nearest.
    @Nullable LocalDate resolve(@Nullable LocalDate near) {
        if (year != 0) {
            return date(year);
        }
        if (near == null) {
            return null;
        }
        if (month == 0) {
            return new DateMention(span, near.getYear(), near.getMonthValue(), day).resolve(near);
        }
        LocalDate best = null;
        for (int candidate = near.getYear() - 1; candidate <= near.getYear() + 1; candidate++) {
            LocalDate date = date(candidate);
            if (date != null && (best == null || distance(date, near) < distance(best, near))) {
                best = date;
            }
        }
        return best;
    }

    /// Whether a number may be the year of an event.
    public static boolean isYear(int number) {
        return number >= 1900 && number <= 2100;
    }

    static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private @Nullable LocalDate date(int inYear) {
        try {
            return LocalDate.of(inYear, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
