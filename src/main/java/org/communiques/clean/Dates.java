package org.communiques.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as pages print them: `2025/9/19`, `19.09.2025`, `le 1er avril 2022`, `April 4, 2025`,
/// `2025年4月4日`, `令和7年4月4日`.
final class Dates {
    /// Digits of other scripts come behind it.
    private static final char LAST_LATIN = '\u024F';

    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:er|º|°|ème|th|st|nd|rd)?[.,]?[\\s\\u00A0/-]+(?:(?:de|of)[\\s\\u00A0]+)?"
                            + "(\\p{L}{3,12}(?:\\s(?:الأول|الثاني))?|آب)\\.?[,،]?[\\s\\u00A0/-]+(?:(?:de|del)[\\s\\u00A0]+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s\\u00A0]+(\\d{1,2})(?:th|st|nd|rd)?,?[\\s\\u00A0]+"
                            + "((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern ERA =
            Pattern.compile("(令和|平成|昭和)\\s?(元|\\d{1,2})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日");

    /// A year of two digits is one only in brackets behind a title: `Entretien à Oslo (12.03.25)`.
    private static final Pattern BRIEF =
            Pattern.compile("\\((\\d{1,2})[./](\\d{1,2})[./](\\d{2})\\)\\s*$");

    private static final Pattern FILED =
            Pattern.compile("/((?:19|20)\\d\\d)([-/]?)(\\d\\d)\\2(\\d\\d)(?=[-_/.]|$)");

    /// When it was published and when changed.
    private static final int DATES_IN_LINE = 2;

    /// What may stand around the date in a line that only tells it.
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?:[\\s\\u00A0|•·,:：;()\\[\\]–—/.-]|\\d{1,2}\\s?[:hH.]\\s?\\d{2}|\\d{1,2}"
                            + " (?:uhr|heures?)|à|[（）]|media|news|pressemitteilung|medienmitteilung|comunicato|stampa|comunicado|nieuwsbericht"
                            + "|persbericht|gepubliceerd|geplaatst|op|erschienen|di|del|公開日?|掲載日|更新日|publié|mis(?:e)? en ligne|posté|paru|dernière|mise|à"
                            + " jour|modifié|date|de|du|le|la"
                            + "|publication|publicación|publicação|pubblicazione|immediate|for|issued|issue|communiqué|presse|published|posted|updated|last|on|at|the|am|pm|by|press"
                            + "|release|erstellt|veröffentlicht|aktualisiert|stand|am|um|uhr|vom|datum|publicado"
                            + "|pubblicato|fecha|data|actualizado|il|el|em|aggiornato|日付|更新|掲載|発表|发布|发表|日期|时间"
                            + "|\\(?(?:lun|mar|mer|jeu|ven|sam|dim)[a-zé.]*\\)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                            + "|(?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
                            + "|sonnabend|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
                            + "|(?:segunda|terça|quarta|quinta|sexta)-feira|lunes|martes|miércoles|jueves|viernes|sábado|domingo|[月火水木金土日]曜?日?"
                            + "|[ap]\\.?m|first|modified|hrs?|uur|dodano|opublikowano|atualizado|mis|às"
                            + "|gmt|cet|utc|jst|est|edt|et|bst|heure|locale)+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    /// The day of a machine-readable time, or of words.
    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return null;
        }
        Found found = find(text);
        return found == null ? null : found.date();
    }

    /// The date of a line that tells a date and nothing else, of two that of publication:
    /// `Stand: 9.4.2024 Veröffentlicht: 5.3.2024`; null for any other line.
    static @Nullable LocalDate ofDateLine(String text) {
        if (text.length() > 80) {
            return null;
        }
        LocalDate told = null;
        boolean changed = false;
        String rest = text;
        Found found = find(text);
        for (int i = 0; found != null && i < DATES_IN_LINE; i++) {
            String before = rest.substring(0, found.start());
            told = told == null || changed ? found.date() : told;
            changed = i == 0 && HeaderLines.tellsChange(before);
            rest = before + " " + rest.substring(found.end());
            found = find(rest);
        }
        boolean alone = told != null && (rest.isBlank() || isBesideDate(rest));
        return alone ? told : null;
    }

    /// Whether these words say no more than that a date, which stands beside them, is that of publication or of a
    /// change, or at which hour.
    static boolean isBesideDate(String words) {
        return AROUND.matcher(words).matches();
    }

    /// The date that a title ends with, set apart from it: `Rencontre … (26 janvier 2018)`. One that is
    /// part of the sentence (`à Paris le 20 mars 2016`) tells the event, not the publication.
    static Optional<LocalDate> closing(@Nullable String title) {
        return title == null ? Optional.empty() : Optional.ofNullable(closingOf(title));
    }

    private static @Nullable LocalDate closingOf(String title) {
        Matcher brief = BRIEF.matcher(title);
        if (brief.find()) {
            return date("20" + brief.group(3), brief.group(2), brief.group(1));
        }
        Found found = find(title);
        if (found == null || !title.substring(found.end()).matches("[\\s)\\]]*")) {
            return null;
        }
        String before = title.substring(0, found.start()).strip();
        return !before.isEmpty() && "([,–—|-".indexOf(before.charAt(before.length() - 1)) >= 0
                ? found.date()
                : null;
    }

    /// The date that an address is filed under: `/2025/06/02/accord`, `/20250602-accord.html`.
    static Optional<LocalDate> ofAddress(@Nullable String address) {
        Matcher filed = FILED.matcher(address == null ? "" : address);
        return filed.find()
                ? Optional.ofNullable(date(filed.group(1), filed.group(3), filed.group(4)))
                : Optional.empty();
    }

    record Found(LocalDate date, int start, int end) {}

    /// The first date in a text.
    static @Nullable Found find(String printed) {
        if (!mayStandIn(printed)) {
            return null;
        }
        String text = withLatinDigits(printed);
        Found found = first(ERA, text, m -> era(m.group(1), m.group(2), m.group(3), m.group(4)));
        if (found == null) {
            found = first(YEAR_FIRST, text, m -> date(m.group(1), m.group(2), m.group(3)));
        }
        if (found == null) {
            found = first(DAY_FIRST, text, m -> dayFirst(m.group(4), m.group(3), m.group(1)));
        }
        if (found == null) {
            found =
                    first(
                            DAY_MONTH,
                            text,
                            m -> date(m.group(3), MonthNames.number(m.group(2)), m.group(1)));
        }
        if (found == null) {
            found =
                    first(
                            MONTH_DAY,
                            text,
                            m -> date(m.group(3), MonthNames.number(m.group(1)), m.group(2)));
        }
        return found;
    }

    /// Whether a text may tell a date: every date that is read has a year of the twentieth century or of this
    /// one, or counts it as Japan does.
    static boolean mayStandIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '年'
                    || isOtherDigit(c)
                    || (c == '1' && text.startsWith("19", i))
                    || (c == '2' && text.startsWith("20", i))) {
                return true;
            }
        }
        return false;
    }

    /// `٢٠٢٤` as `2024`: each digit is one character in every script that is read.
    private static String withLatinDigits(String printed) {
        if (printed.chars().noneMatch(c -> isOtherDigit((char) c))) {
            return printed;
        }
        StringBuilder text = new StringBuilder(printed);
        for (int i = 0; i < text.length(); i++) {
            if (isOtherDigit(text.charAt(i))) {
                text.setCharAt(i, Character.forDigit(Character.digit(text.charAt(i), 10), 10));
            }
        }
        return text.toString();
    }

    private static boolean isOtherDigit(char c) {
        return c > LAST_LATIN && Character.isDigit(c);
    }

    private interface Reader {
        @Nullable LocalDate read(Matcher matcher);
    }

    private static @Nullable Found first(Pattern pattern, String text, Reader reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            LocalDate date = reader.read(matcher);
            if (date != null) {
                int end = matcher.end();
                boolean day = end < text.length() && "日일".indexOf(text.charAt(end)) >= 0;
                return new Found(date, matcher.start(), day ? end + 1 : end);
            }
        }
        return null;
    }

    /// Day before month, as most of the world writes; the other way round where only that makes a date.
    private static @Nullable LocalDate dayFirst(String year, String second, String first) {
        LocalDate date = date(year, second, first);
        return date != null ? date : date(year, first, second);
    }

    private static @Nullable LocalDate era(String era, String year, String month, String day) {
        int start =
                switch (era) {
                    case "令和" -> 2018;
                    case "平成" -> 1988;
                    default -> 1925;
                };
        int inEra = year.equals("元") ? 1 : Integer.parseInt(year);
        return date(String.valueOf(start + inEra), month, day);
    }

    private static @Nullable LocalDate date(String year, @Nullable String month, String day) {
        try {
            return month == null
                    ? null
                    : LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
