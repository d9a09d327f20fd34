package org.communiques.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads durations: « 65 minutes », « 125 mn », « 15mn », « une quinzaine de minutes », « une heure
/// quarante-cinq », « 2h20 », « une heure et demie », « trois quarts d'heure », « une demi-heure ».
final class DurationScanner {
    private static final Set<String> MINUTES =
            Set.of("minutes", "minute", "mn", "min", "minuten", "minuti", "minuto", "minutos");
    private static final Set<String> HOURS =
            Set.of(
                    "heures", "heure", "h", "hours", "hour", "stunden", "stunde", "ore", "ora",
                    "horas", "hora");
    private static final Map<String, Integer> DOZENS =
            Map.of(
                    "dizaine",
                    10,
                    "douzaine",
                    12,
                    "quinzaine",
                    15,
                    "vingtaine",
                    20,
                    "trentaine",
                    30,
                    "quarantaine",
                    40,
                    "cinquantaine",
                    50,
                    "soixantaine",
                    60);

    /// Parts of an hour, by their minutes.
    private static final Map<Integer, Phrases> FRACTIONS =
            Map.of(
                    15,
                    Phrases.of(
                            List.of(
                                    "quart d'heure",
                                    "quarter of an hour",
                                    "Viertelstunde",
                                    "quarto d'ora",
                                    "cuarto de hora")),
                    30,
                    Phrases.of(
                            List.of(
                                    "demi-heure",
                                    "half an hour",
                                    "half a hour",
                                    "half hour",
                                    "halbe Stunde",
                                    "mezz'ora",
                                    "mezzora",
                                    "media hora")),
                    45,
                    Phrases.of(
                            List.of(
                                    "trois quarts d'heure",
                                    "three quarters of an hour",
                                    "Dreiviertelstunde",
                                    "tre quarti d'ora")));

    /// What German says behind a number of hours in one word with it, in minutes: « zweieinhalb », « eindreiviertel ».
    private static final Map<String, Integer> BEHIND_HOURS =
            Map.of("einhalb", 30, "einviertel", 15, "dreiviertel", 45);

    private static final Set<String> AND = Set.of("et", "and", "und", "e", "y");
    private static final Set<String> HALVES = Set.of("demie", "demi", "mezza", "mezzo", "media");

    private static final List<Form> FORMS =
            List.of(
                    DurationScanner::dozen,
                    DurationScanner::fraction,
                    DurationScanner::adjective,
                    DurationScanner::hyphenated);

    private DurationScanner() {}

    /// One way of saying how long.
    private interface Form {
        @Nullable Minutes at(Passage passage, int at);
    }

    /// Minutes, and the tokens that say so.
    ///
    /// @param isAdjective of what lasts, as in « a 40-minute call », so that no other word need say that it is a length
    record Minutes(int minutes, Span span, boolean isAdjective) {
        static Minutes of(Passage passage, int from, int to, int minutes) {
            return new Minutes(minutes, new Span(passage, from, to), false);
        }
    }

    /// The duration that starts at this token; null when none does.
    static @Nullable Minutes at(Passage passage, int at) {
        for (Form form : FORMS) {
            Minutes found = form.at(passage, at);
            if (found != null) {
                return found;
            }
        }
        return counted(passage, at);
    }

    /// « 65 minutes », « deux heures trente », « two and a half hours ».
    private static @Nullable Minutes counted(Passage passage, int at) {
        Numerals.Numeral number = Numerals.at(passage, at);
        if (number.length() == 0) {
            return null;
        }
        int unit = at + number.length();
        // « two and a half hours »
        if (passage.is(unit, "and")
                && passage.is(unit + 1, "a")
                && passage.is(unit + 2, "half")
                && HOURS.contains(passage.word(unit + 3))) {
            return Minutes.of(passage, at, unit + 4, number.value() * 60 + 30);
        }
        // « 24 heures sur 24 »
        if (passage.is(unit + 1, "sur")) {
            return null;
        }
        if (MINUTES.contains(passage.word(unit))) {
            return Minutes.of(passage, at, unit + 1, number.value());
        }
        boolean zone =
                passage.is(unit + 1, "locale")
                        || passage.is(unit + 1, "du")
                        || passage.is(unit + 1, "de");
        return HOURS.contains(passage.word(unit)) && !zone
                ? hours(passage, at, unit, number.value())
                : null;
    }

    /// « une heure quarante-cinq minutes », « 2h20 », « deux heures trente », « une heure et demie ».
    private static Minutes hours(Passage passage, int at, int unit, int hours) {
        int next = AND.contains(passage.word(unit + 1)) ? unit + 2 : unit + 1;
        if (passage.is(next, "un") && passage.is(next + 1, "quarto")) {
            return Minutes.of(passage, at, next + 2, hours * 60 + 15);
        }
        if (HALVES.contains(passage.word(next))) {
            return Minutes.of(passage, at, next + 1, hours * 60 + 30);
        }
        if (passage.is(next, "a") && passage.is(next + 1, "half")) {
            return Minutes.of(passage, at, next + 2, hours * 60 + 30);
        }
        if (passage.is(next, "a") && passage.is(next + 1, "quarter")) {
            return Minutes.of(passage, at, next + 2, hours * 60 + 15);
        }
        if (passage.is(next, "quart")
                || (passage.is(next, "un") && passage.is(next + 1, "quart"))) {
            return Minutes.of(passage, at, next + 1, hours * 60 + 15);
        }
        if (passage.is(next, "trois") && passage.is(next + 1, "quarts")) {
            return Minutes.of(passage, at, next + 2, hours * 60 + 45);
        }
        Numerals.Numeral rest = Numerals.at(passage, next);
        int end = next + rest.length();
        boolean minutes = MINUTES.contains(passage.word(end));
        boolean counts = rest.length() > 0 && rest.value() < 60 && (minutes || next == unit + 1);
        if (!counts || Months.number(passage.word(end)) > 0) {
            return Minutes.of(passage, at, unit + 1, hours * 60);
        }
        return Minutes.of(passage, at, minutes ? end + 1 : end, hours * 60 + rest.value());
    }

    /// « zu einem fünfzigminütigen Arbeitsessen », « 40-minütig », « einstündig »; null for any other word.
    private static @Nullable Minutes adjective(Passage passage, int at) {
        boolean digits = passage.isNumber(at) && passage.is(at + 1, "-");
        int unit = digits ? at + 2 : at;
        String word = passage.word(unit);
        int end = Math.max(word.indexOf("minutig"), word.indexOf("stundig"));
        if (end < 0 || (end == 0) != digits) {
            return null;
        }
        boolean hours = word.startsWith("stundig", end);
        String number = word.substring(0, end);
        int minutes;
        if (digits) {
            minutes = passage.number(at) * (hours ? 60 : 1);
        } else {
            minutes = hours ? germanHours(number) : Numerals.value(number);
        }
        return minutes > 0 ? new Minutes(minutes, new Span(passage, at, unit + 1), true) : null;
    }

    /// « a 40-minute call », « their one-and-a-half-hour meeting »: hyphens make it an adjective.
    private static @Nullable Minutes hyphenated(Passage passage, int at) {
        Numerals.Numeral number = Numerals.at(passage, at);
        int next = at + number.length();
        boolean half =
                passage.is(next, "and")
                        && passage.is(next + 1, "a")
                        && passage.is(next + 2, "half");
        int unit = half ? next + 3 : passage.is(next, "-") ? next + 1 : next;
        boolean joined =
                passage.is(next, "-") || (unit < passage.size() && passage.token(unit).joined());
        if (number.length() == 0 || !joined) {
            return null;
        }
        int length =
                switch (passage.word(unit)) {
                    case "minute" -> number.value();
                    case "hour" -> number.value() * 60 + (half ? 30 : 0);
                    default -> 0;
                };
        return length > 0 ? new Minutes(length, new Span(passage, at, unit + 1), true) : null;
    }

    /// Minutes of « zwei », « zweieinhalb », « anderthalb »; 0 for any other word.
    private static int germanHours(String word) {
        if (word.equals("anderthalb")) {
            return 90;
        }
        for (Map.Entry<String, Integer> behind : BEHIND_HOURS.entrySet()) {
            if (word.endsWith(behind.getKey())) {
                int hours =
                        Numerals.value(word.substring(0, word.length() - behind.getKey().length()));
                return hours > 0 ? hours * 60 + behind.getValue() : 0;
            }
        }
        return Numerals.value(word) * 60;
    }

    /// « une quinzaine de minutes ».
    private static @Nullable Minutes dozen(Passage passage, int at) {
        Integer value = DOZENS.get(passage.word(at));
        return value != null && passage.is(at + 1, "de") && MINUTES.contains(passage.word(at + 2))
                ? Minutes.of(passage, at, at + 3, value)
                : null;
    }

    /// « une demi-heure », « trois quarts d'heure », « un quart d'heure », « zweieinhalb Stunden ».
    private static @Nullable Minutes fraction(Passage passage, int at) {
        for (Map.Entry<Integer, Phrases> fraction : FRACTIONS.entrySet()) {
            int length = fraction.getValue().lengthAt(passage, at);
            if (length > 0) {
                return Minutes.of(passage, at, at + length, fraction.getKey());
            }
        }
        if (passage.is(at + 1, "stunden") && !passage.isNumber(at)) {
            int minutes = germanHours(passage.word(at));
            return minutes > 0 ? Minutes.of(passage, at, at + 2, minutes) : null;
        }
        return null;
    }
}
