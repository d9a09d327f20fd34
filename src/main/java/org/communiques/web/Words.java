package org.communiques.web;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communiques.query.Notice;

/// The interface's words, numbers and dates in one language.
record Words(Locale locale, Map<String, String> patterns) {
    /// Between guillemets, straight quotation marks or curved ones.
    private static final Pattern QUOTED =
            Pattern.compile(
                    "«[\\s\\u00A0\\u202F]*([^»]*?)[\\s\\u00A0\\u202F]*»|\"([^\"]*)\"|“([^”]*)”");

    private static final Pattern FIRST = Pattern.compile("\\b1\\b");

    Words {
        patterns = Map.copyOf(patterns);
    }

    /// What the message of this key says; a test keeps every key in every language.
    String say(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message '" + key + "' in " + locale);
        }
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /// In quotation marks; those that are in it already become those of the second rank.
    String quoted(String text) {
        return say("citation.quoted", secondRank(text));
    }

    /// With its quotation marks as they are written within others: `“état de droit”` in French, `‘état de droit’` in
    /// English.
    String secondRank(String text) {
        return QUOTED.matcher(text).replaceAll(this::withinOthers);
    }

    private String withinOthers(MatchResult quoted) {
        String words =
                Stream.of(quoted.group(1), quoted.group(2), quoted.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        return Matcher.quoteReplacement(say("citation.quoted.within", words));
    }

    String notice(Notice notice) {
        return say("notice." + notice.code(), notice.arguments().toArray());
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A measured figure, as many digits as were written: `0,958` in French.
    String decimal(String figure) {
        int digits = figure.length() - 1 - figure.indexOf('.');
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(Double.parseDouble(figure));
    }

    String communiques(long count) {
        return say("results.count", count);
    }

    /// `11 octobre 2024`.
    String date(LocalDate date) {
        return date(date, FormatStyle.LONG);
    }

    /// `11 oct. 2024`.
    String shortDate(LocalDate date) {
        return date(date, FormatStyle.MEDIUM);
    }

    /// `Octobre 2024`, as a title.
    String month(YearMonth month) {
        return title(DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month));
    }

    /// `octobre`.
    String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /// `Vendredi 11 octobre`, as a title.
    String weekday(LocalDate date) {
        String text = DateTimeFormatter.ofPattern(say("weekday.pattern"), locale).format(date);
        return title(ordinal(date, text));
    }

    private String title(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private String date(LocalDate date, FormatStyle style) {
        String text =
                new DateTimeFormatterBuilder()
                        .appendLocalized(style, null)
                        .toFormatter(locale)
                        .format(date);
        return ordinal(date, text);
    }

    /// The first day of a month is counted otherwise than the rest in French: `1er avril 2025`.
    private String ordinal(LocalDate date, String text) {
        return date.getDayOfMonth() == 1
                ? FIRST.matcher(text).replaceFirst(say("day.first"))
                : text;
    }

    /// `50 minutes`, `2 heures`, `2 h 05`.
    String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return say("facts.minutes", minutes);
        }
        return minutes == 0
                ? say("facts.hours", hours)
                : say("facts.hours.minutes", hours, String.format(Locale.ROOT, "%02d", minutes));
    }

    /// `14 h 55` in French, `14:55` in English.
    String time(LocalTime time) {
        return say("time", time.getHour(), String.format(Locale.ROOT, "%02d", time.getMinute()));
    }
}
