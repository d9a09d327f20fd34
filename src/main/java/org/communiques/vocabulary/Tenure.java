package org.communiques.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
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
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    static @Nullable LocalDate first(@Nullable String date) {
        if (date == null) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    static @Nullable LocalDate last(@Nullable String date) {
        if (date == null) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
