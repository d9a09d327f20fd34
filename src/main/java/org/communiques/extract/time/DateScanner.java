package org.communiques.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds days: « 4 avril 2025 », « 1er septembre », « du 12 au 14 mai », « 21 et 22 février », « April 4,
/// 2025 », « 4. April 2025 », 2025/4/4, 04.04.2025.
public final class DateScanner {
    private static final Set<String> ORDINALS = WordSet.of("er e eme ier st nd rd th º ° . o");
    private static final Set<String> JOINERS =
            WordSet.of("et au a - – — , and to bis und al e / &");

    private static final Set<String> RANGES = WordSet.of("- – — / & bis au al");

    /// « du jeudi 3 au samedi 5 », « vom 3. bis zum 5. »
    private static final Set<String> BEFORE_DAY = WordSet.of("le les zum the il dem den");

    /// Between a day and its month: « 4 de abril », « the 4th of April ».
    private static final Set<String> OF = WordSet.of("de of");

    /// « Sept. 3 », but not « until May. 3 ships came ».
    private static final Set<String> ABBREVIATED = WordSet.of("jan feb aug sep sept oct nov dec");

    private static final Set<String> FIRST = WordSet.of("premier primo");

    private static final Phrases THIS_MONTH =
            Phrases.of(
                    List.of(
                            "courant",
                            "de ce mois",
                            "du mois courant",
                            "of this month",
                            "dieses Monats",
                            "corrente",
                            "di questo mese"));

    private static final int MOST_DAYS = 6;
    private static final int MOST_BETWEEN_DAYS = 4;

    private DateScanner() {}

    /// The days that a passage tells.
    public static List<DateMention> days(Passage passage) {
        return passage.find(DateMention.class, DateScanner::scan);
    }

    private static List<DateMention> scan(Passage passage) {
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

    /// The day that starts at this token; null when none does.
    public static @Nullable DateMention at(Passage passage, int at) {
        if (passage.isNumber(at) && !isGlued(passage, at)) {
            DateMention numeric = numeric(passage, at);
            if (numeric != null) {
                return numeric;
            }
            DateMention range = numericRange(passage, at);
            return range != null ? range : dayFirst(passage, at);
        }
        int month = Months.numberBeforeYear(passage.word(at));
        if (Months.number(passage.word(at)) > 0 && FIRST.contains(passage.word(at - 1))) {
            // « il primo aprile »
            return withYear(new Span(passage, at - 1, at + 1), month, 1);
        }
        return month > 0 ? monthFirst(passage, at) : null;
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
            return DateMention.isYear(passage.number(at)) && isMonth(month) && isDay(day)
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
        if (DateMention.isYear(first) && isMonth(middle) && isDay(last)) {
            return new DateMention(span, first, middle, last);
        }
        if (isDay(first) && isMonth(middle) && DateMention.isYear(last)) {
            return new DateMention(span, last, middle, first);
        }
        return null;
    }

    /// « 16.–18.02.2024 », « 24./25.06.2025 », « 24. bis 25.06.2025 »: month and year stand behind the last day alone.
    private static @Nullable DateMention numericRange(Passage passage, int at) {
        int joiner = pastOrdinal(passage, at + 1);
        if (!isDay(passage.number(at)) || !RANGES.contains(passage.word(joiner))) {
            return null;
        }
        DateMention last = numeric(passage, joiner + 1);
        if (last == null || last.day() <= passage.number(at)) {
            return null;
        }
        Span span = new Span(passage, at, last.span().to());
        return new DateMention(span, last.year(), last.month(), passage.number(at));
    }

    private static @Nullable DateMention dayFirst(Passage passage, int at) {
        int day = passage.number(at);
        if (!isDay(day)) {
            return null;
        }
        int end = pastDays(passage, at);
        int monthAt = OF.contains(passage.word(end)) ? end + 1 : end;
        int month = Months.number(passage.word(monthAt));
        if (month > 0) {
            return withYear(new Span(passage, at, monthAt + 1), month, day);
        }
        int current = THIS_MONTH.lengthAt(passage, end);
        return current > 0
                ? new DateMention(new Span(passage, at, end + current), 0, 0, day)
                : null;
    }

    /// Behind the last of several days of one month: « 21 et 22 », « 3., 4. und 5. », « jeudi 3 au samedi 5 ».
    private static int pastDays(Passage passage, int at) {
        int end = pastOrdinal(passage, at + 1);
        for (int i = 0; i < MOST_DAYS && JOINERS.contains(passage.word(end)); i++) {
            int next = end + 1;
            while (next < end + MOST_BETWEEN_DAYS && standsBeforeDay(passage, next)) {
                next++;
            }
            if (!isDay(passage.number(next))) {
                break;
            }
            end = pastOrdinal(passage, next + 1);
        }
        return end;
    }

    private static boolean standsBeforeDay(Passage passage, int at) {
        return BEFORE_DAY.contains(passage.word(at))
                || JOINERS.contains(passage.word(at))
                || Weekdays.of(passage.word(at)) != null;
    }

    /// Reads what follows the month: its year, or the end of a range with its own month.
    private static DateMention withYear(Span dayAndMonth, int month, int day) {
        Passage passage = dayAndMonth.passage();
        int behind = dayAndMonth.to();
        int end =
                (passage.is(behind, ".") || passage.is(behind, "de"))
                                && DateMention.isYear(passage.number(behind + 1))
                        ? behind + 1
                        : behind;
        int year = passage.number(end);
        if (DateMention.isYear(year)) {
            return new DateMention(upTo(dayAndMonth, end + 1), year, month, day);
        }
        if (JOINERS.contains(passage.word(end)) && isDay(passage.number(end + 1))) {
            DateMention last = single(passage, end + 1);
            if (last != null && !passage.is(end, ",")) {
                int first = month > last.month() && last.year() > 0 ? last.year() - 1 : last.year();
                return new DateMention(upTo(dayAndMonth, last.span().to()), first, month, day);
            }
        }
        return new DateMention(dayAndMonth, 0, month, day);
    }

    private static Span upTo(Span from, int to) {
        return new Span(from.passage(), from.from(), to);
    }

    /// A day, its month and perhaps its year: the end of a range.
    private static @Nullable DateMention single(Passage passage, int at) {
        int monthAt = pastOrdinal(passage, at + 1);
        int month = Months.number(passage.word(monthAt));
        if (month == 0) {
            return null;
        }
        boolean dated = DateMention.isYear(passage.number(monthAt + 1));
        Span span = new Span(passage, at, dated ? monthAt + 2 : monthAt + 1);
        return new DateMention(
                span, dated ? passage.number(monthAt + 1) : 0, month, passage.number(at));
    }

    /// « April 4, 2025 », « May 12-14, 2022 », « Aug. 22, 2025 ».
    private static @Nullable DateMention monthFirst(Passage passage, int at) {
        int dayAt = passage.is(at + 1, ".") ? at + 2 : at + 1;
        int day = passage.number(dayAt);
        if (!isDay(day) || !passage.token(at).isCapital()) {
            return null;
        }
        int end = pastOrdinal(passage, dayAt + 1);
        if (JOINERS.contains(passage.word(end))
                && isDay(passage.number(end + 1))
                && !passage.is(end, ",")) {
            end = pastOrdinal(passage, end + 2);
        }
        int yearAt = passage.is(end, ",") ? end + 1 : end;
        int year = passage.number(yearAt);
        if (DateMention.isYear(year)) {
            int dated = Months.numberBeforeYear(passage.word(at));
            return new DateMention(new Span(passage, at, yearAt + 1), year, dated, day);
        }
        int month = Months.number(passage.word(at));
        return month > 0 && (dayAt == at + 1 || ABBREVIATED.contains(passage.word(at)))
                ? new DateMention(new Span(passage, at, dayAt + 1), 0, month, day)
                : null;
    }

    /// The « e » of « 4e » is an ordinal's, that of « 4 e 5 settembre » is not.
    private static int pastOrdinal(Passage passage, int at) {
        boolean glued =
                at > 0
                        && at < passage.size()
                        && passage.token(at - 1).end() == passage.token(at).start();
        return glued && ORDINALS.contains(passage.word(at)) ? at + 1 : at;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
