package org.communiques.web;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import org.communiques.search.Dimension;
import org.jspecify.annotations.Nullable;

/// All years that have communiqués, and their months, the latest first.
record CalendarView(SectionsView sections, List<YearView> years) {
    /// @param search the communiqués of the year
    record YearView(String year, String search, String count, List<MonthCell> months) {}

    /// @param address null for a month without communiqués
    record MonthCell(String name, @Nullable String address, String count) {}

    static CalendarView of(NavigableMap<YearMonth, Long> months, Words words) {
        List<YearView> years =
                months.descendingKeySet().stream()
                        .map(YearMonth::getYear)
                        .distinct()
                        .map(year -> year(year, months, words))
                        .toList();
        return new CalendarView(SectionsView.of(CalendarPage.PATH, words), years);
    }

    private static YearView year(int year, NavigableMap<YearMonth, Long> months, Words words) {
        List<MonthCell> cells = new ArrayList<>();
        long total = 0;
        for (Month month : Month.values()) {
            long count = months.getOrDefault(YearMonth.of(year, month), 0L);
            total += count;
            cells.add(
                    new MonthCell(
                            words.month(month),
                            count == 0 ? null : address(YearMonth.of(year, month)),
                            words.number(count)));
        }
        String code = Integer.toString(year);
        return new YearView(
                code, Links.only(Dimension.YEAR, code), words.communiques(total), cells);
    }

    static String address(YearMonth month) {
        return String.format(
                Locale.ROOT,
                "%s/%04d/%02d",
                CalendarPage.PATH,
                month.getYear(),
                month.getMonthValue());
    }
}
