package org.communiques.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days that a person means by what they typed: `2024`, `2024-03`, `mars 2024`, `04/04/2025`,
/// `4 avril 2025`, `April 4, 2025`, `2025-04-04`.
///
/// A day of figures alone is read as in French, day first. Years have four figures.
///
/// @param first the first of these days
/// @param last the last of them, the first itself where a day was typed
public record TypedDate(LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern FIGURES =
            Pattern.compile("(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    /// Their names in French and in English, without accents.
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("janvier", "january"),
                    List.of("fevrier", "february"),
                    List.of("mars", "march"),
                    List.of("avril", "april"),
                    List.of("mai", "may"),
                    List.of("juin", "june"),
                    List.of("juillet", "july"),
                    List.of("aout", "august"),
                    List.of("septembre", "september"),
                    List.of("octobre", "october"),
                    List.of("novembre", "november"),
                    List.of("decembre", "december"));

    public TypedDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /// Reads what was typed; empty when it is no date.
    public static Optional<TypedDate> parse(String typed) {
        String text = fold(typed);
        try {
            return Optional.ofNullable(read(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable TypedDate read(String text) {
        Matcher match = YEAR.matcher(text);
        if (match.matches()) {
            LocalDate first = LocalDate.of(number(match.group(1)), 1, 1);
            return new TypedDate(first, first.withMonth(12).withDayOfMonth(31));
        }
        match = ISO.matcher(text);
        if (match.matches()) {
            return of(match.group(1), number(match.group(2)), match.group(3));
        }
        match = FIGURES.matcher(text);
        if (match.matches()) {
            return of(match.group(3), number(match.group(2)), match.group(1));
        }
        match = DAY_MONTH.matcher(text);
        if (match.matches()) {
            return of(match.group(3), month(match.group(2)), match.group(1));
        }
        match = MONTH_DAY.matcher(text);
        return match.matches() ? of(match.group(3), month(match.group(1)), match.group(2)) : null;
    }

    private static TypedDate of(String year, int month, @Nullable String day) {
        YearMonth written = YearMonth.of(number(year), month);
        if (day == null) {
            return new TypedDate(written.atDay(1), written.atEndOfMonth());
        }
        LocalDate date = written.atDay(1).withDayOfMonth(number(day));
        return new TypedDate(date, date);
    }

    /// Of its name or the beginning of one: `déc.`, but not `jui`, which begins two.
    private static int month(String name) {
        List<List<String>> meant =
                MONTHS.stream()
                        .filter(names -> names.stream().anyMatch(full -> full.startsWith(name)))
                        .toList();
        if (meant.size() != 1) {
            throw new DateTimeException("No month: " + name);
        }
        return MONTHS.indexOf(meant.getFirst()) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String fold(String typed) {
        return FieldName.plain(typed.strip()).replaceAll("\\s+", " ");
    }
}
