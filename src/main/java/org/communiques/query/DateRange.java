package org.communiques.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a query: `date:2024`, `date:2024-05..2025`, `avant:2024`, `apres:2024-05-01`.
///
/// A year or a month stands for all its days; `avant` ends on the day before it, `apres` begins on the day
/// after it.
final class DateRange {
    private DateRange() {}

    /// What a name and a value mean; empty when the name is not one of dates.
    static Optional<Reading> parse(String name, String value) {
        return switch (FieldName.plain(name)) {
            case "date" -> Optional.of(new Reading(between(value)));
            case "avant", "before" -> Optional.of(new Reading(before(value)));
            case "apres", "after" -> Optional.of(new Reading(after(value)));
            default -> Optional.empty();
        };
    }

    /// @param range null when the value is not a date
    record Reading(Query.@Nullable Between range) {}

    static String print(Query.Between range) {
        String from = range.from() == null ? "" : range.from().toString();
        String to = range.to() == null ? "" : range.to().toString();
        return "date:" + from + ".." + to;
    }

    private static Query.@Nullable Between between(String value) {
        int dots = value.indexOf("..");
        String first = dots < 0 ? value : value.substring(0, dots);
        String last = dots < 0 ? value : value.substring(dots + 2);
        Days from = days(first);
        Days to = days(last);
        boolean unreadable =
                (from == null && !first.isEmpty())
                        || (to == null && !last.isEmpty())
                        || (from == null && to == null);
        if (unreadable || (from != null && to != null && to.last().isBefore(from.first()))) {
            return null;
        }
        return new Query.Between(from == null ? null : from.first(), to == null ? null : to.last());
    }

    private static Query.@Nullable Between before(String value) {
        Days days = days(value);
        return days == null ? null : new Query.Between(null, days.first().minusDays(1));
    }

    private static Query.@Nullable Between after(String value) {
        Days days = days(value);
        return days == null ? null : new Query.Between(days.last().plusDays(1), null);
    }

    private record Days(LocalDate first, LocalDate last) {}

    private static @Nullable Days days(String value) {
        try {
            return switch (value.length()) {
                case 4 -> days(Year.parse(value).atMonth(1), Year.parse(value).atMonth(12));
                case 7 -> days(YearMonth.parse(value), YearMonth.parse(value));
                case 10 -> new Days(LocalDate.parse(value), LocalDate.parse(value));
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Days days(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth());
    }
}
