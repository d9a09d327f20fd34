package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds days: « 4 avril 2025 », « 1er septembre », « du 12 au 14 mai », « 21 et 22 février », « April 4,
/// 2025 », « 4. April 2025 », 2025/4/4, 04.04.2025.
final class DateScanner {
    private static final Set<String> ORDINALS =
            Set.of("er", "e", "eme", "ier", "st", "nd", "rd", "th", "º", "°", ".", "o");
    private static final Set<String> JOINERS =
            Set.of("et", "au", "a", "-", "–", "—", ",", "and", "to", "bis", "und", "al", "e", "/");
    private static final Set<String> ARTICLES = Set.of("le", "zum", "the");
    private static final int MOST_DAYS = 6;

    private DateScanner() {}

    static List<DateMention> scan(Passage passage) {
        List<DateMention> dates = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            DateMention date = at(passage, at);
            if (date == null) {
                at++;
            } else {
                dates.add(date);
                at = date.span().to();
            }
        }
        return dates;
    }

    static @Nullable DateMention at(Passage passage, int at) {
        if (passage.isNumber(at) && !isGlued(passage, at)) {
            DateMention numeric = numeric(passage, at);
            return numeric != null ? numeric : dayFirst(passage, at);
        }
        return Months.number(passage.word(at)) > 0 ? monthFirst(passage, at) : null;
    }

    /// The number of « Covid-19 » is no day.
    private static boolean isGlued(Passage passage, int at) {
        int start = passage.token(at).start();
        return start > 1
                && !Character.isWhitespace(passage.text().charAt(start - 1))
                && passage.text().charAt(start - 1) == '-'
                && Character.isLetter(passage.text().charAt(start - 2));
    }

    /// 2025/4/4, 2025-04-04, 04.04.2025, 4/4/2025, 2025年4月4日.
    private static @Nullable DateMention numeric(Passage passage, int at) {
        if (passage.is(at + 1, "年") && passage.is(at + 3, "月") && passage.is(at + 5, "日")) {
            int month = passage.number(at + 2);
            int day = passage.number(at + 4);
            return isYear(passage.number(at)) && isMonth(month) && isDay(day)
                    ? new DateMention(new Span(passage, at, at + 6), passage.number(at), month, day)
                    : null;
        }
        String mark = passage.word(at + 1);
        boolean written = mark.equals("/") || mark.equals("-") || mark.equals(".");
        if (!written || !passage.is(at + 3, mark) || !passage.isNumber(at + 4)) {
            return null;
        }
        int first = passage.number(at);
        int middle = passage.number(at + 2);
        int last = passage.number(at + 4);
        Span span = new Span(passage, at, at + 5);
        if (isYear(first) && isMonth(middle) && isDay(last)) {
            return new DateMention(span, first, middle, last);
        }
        if (isDay(first) && isMonth(middle) && isYear(last)) {
            return new DateMention(span, last, middle, first);
        }
        return null;
    }

    private static @Nullable DateMention dayFirst(Passage passage, int at) {
        int day = passage.number(at);
        if (!isDay(day)) {
            return null;
        }
        int end = pastOrdinal(passage, at + 1);
        for (int i = 0; i < MOST_DAYS && JOINERS.contains(passage.word(end)); i++) {
            int next = ARTICLES.contains(passage.word(end + 1)) ? end + 2 : end + 1;
            if (!isDay(passage.number(next))) {
                break;
            }
            end = pastOrdinal(passage, next + 1);
        }
        // « 4 de abril de 2025 »
        int monthAt = passage.is(end, "de") ? end + 1 : end;
        int month = Months.number(passage.word(monthAt));
        return month == 0 ? null : withYear(passage, at, monthAt, month, day);
    }

    /// Reads what follows the month: its year, or the end of a range with its own month.
    private static DateMention withYear(Passage passage, int at, int monthAt, int month, int day) {
        int end =
                (passage.is(monthAt + 1, ".") || passage.is(monthAt + 1, "de"))
                                && isYear(passage.number(monthAt + 2))
                        ? monthAt + 2
                        : monthAt + 1;
        int year = passage.number(end);
        if (isYear(year)) {
            return new DateMention(new Span(passage, at, end + 1), year, month, day);
        }
        if (JOINERS.contains(passage.word(end)) && isDay(passage.number(end + 1))) {
            DateMention last = single(passage, end + 1);
            if (last != null && !passage.is(end, ",")) {
                int first = month > last.month() && last.year() > 0 ? last.year() - 1 : last.year();
                return new DateMention(new Span(passage, at, last.span().to()), first, month, day);
            }
        }
        return new DateMention(new Span(passage, at, monthAt + 1), 0, month, day);
    }

    /// A day, its month and perhaps its year: the end of a range.
    private static @Nullable DateMention single(Passage passage, int at) {
        int monthAt = pastOrdinal(passage, at + 1);
        int month = Months.number(passage.word(monthAt));
        if (month == 0) {
            return null;
        }
        boolean dated = isYear(passage.number(monthAt + 1));
        Span span = new Span(passage, at, dated ? monthAt + 2 : monthAt + 1);
        return new DateMention(
                span, dated ? passage.number(monthAt + 1) : 0, month, passage.number(at));
    }

    /// « April 4, 2025 », « May 12-14, 2022 ».
    private static @Nullable DateMention monthFirst(Passage passage, int at) {
        int day = passage.number(at + 1);
        if (!isDay(day) || !passage.token(at).isCapital()) {
            return null;
        }
        int end = pastOrdinal(passage, at + 2);
        if (JOINERS.contains(passage.word(end))
                && isDay(passage.number(end + 1))
                && !passage.is(end, ",")) {
            end = pastOrdinal(passage, end + 2);
        }
        int yearAt = passage.is(end, ",") ? end + 1 : end;
        int year = passage.number(yearAt);
        int month = Months.number(passage.word(at));
        if (isYear(year)) {
            return new DateMention(new Span(passage, at, yearAt + 1), year, month, day);
        }
        return new DateMention(new Span(passage, at, at + 2), 0, month, day);
    }

    private static int pastOrdinal(Passage passage, int at) {
        return ORDINALS.contains(passage.word(at)) ? at + 1 : at;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    static boolean isYear(int number) {
        return number >= 1900 && number <= 2100;
    }
}
