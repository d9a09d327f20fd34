package org.communiques.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.communiques.search.Period;
import org.jspecify.annotations.Nullable;

/// The period, as a person would type it into the fields: a year where it is whole, a month where it is.
record PeriodView(String from, String to) {
    static PeriodView of(Period period, Words words) {
        LocalDate to = period.to();
        return new PeriodView(typed(period.from(), words), to == null ? "" : last(to, words));
    }

    private static String typed(@Nullable LocalDate first, Words words) {
        if (first == null) {
            return "";
        }
        if (first.getDayOfMonth() > 1) {
            return words.date(first);
        }
        return first.getMonthValue() == 1 ? year(first) : month(first, words);
    }

    private static String last(LocalDate last, Words words) {
        if (!last.equals(YearMonth.from(last).atEndOfMonth())) {
            return words.date(last);
        }
        return last.getMonthValue() == 12 ? year(last) : month(last, words);
    }

    private static String year(LocalDate date) {
        return String.format(Locale.ROOT, "%04d", date.getYear());
    }

    private static String month(LocalDate date, Words words) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(date);
    }
}
