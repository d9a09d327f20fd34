package org.communiques.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A time in office.
///
/// @param office its code
/// @param of the country (ISO code) or organisation served
/// @param title the exact title where it differs from the office's label
/// @param from first day, or the first that a partial date allows; null when unknown
/// @param to last day, or the last that a partial date allows; null when open or unknown
/// @param note why it overlaps with another holder's, or what is doubtful
public record Tenure(
        String office,
        String of,
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) {
    /// The lengths of dates that say no more: 2024, 2024-05.
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    /// Whether it lasts on this day, as far as its ends are known.
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /// The first day that a year, a month or a day has.
    static LocalDate first(String date) {
        LocalDate day = day(date);
        return switch (date.length()) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    /// The last day that a year, a month or a day has.
    static LocalDate last(String date) {
        LocalDate day = day(date);
        return switch (date.length()) {
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            default -> day;
        };
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(
                    switch (date.length()) {
                        case YEAR -> date + "-01-01";
                        case MONTH -> date + "-01";
                        default -> date;
                    });
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'" + date + "' is no date: write it as 2024, 2024-05 or 2024-05-31");
        }
    }
}
