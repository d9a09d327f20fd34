package org.communiques.extract;

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

    private static final Map<String, Integer> WORDS =
            Map.of(
                    "viertelstunde",
                    15,
                    "dreiviertelstunde",
                    45,
                    "eineinhalb",
                    90,
                    "anderthalb",
                    90,
                    "zweieinhalb",
                    150,
                    "dreieinhalb",
                    210);

    private static final Set<String> AND = Set.of("et", "and", "und", "e", "y");
    private static final Set<String> HALVES = Set.of("demie", "demi", "mezza", "mezzo", "media");

    private DurationScanner() {}

    /// Minutes, and the tokens that say so.
    record Minutes(int minutes, Span span) {}

    /// The duration that starts at this token; null when none does.
    static @Nullable Minutes at(Passage passage, int at) {
        Minutes dozen = dozen(passage, at);
        if (dozen != null) {
            return dozen;
        }
        Minutes fraction = fraction(passage, at);
        if (fraction != null) {
            return fraction;
        }
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
            return of(passage, at, unit + 4, number.value() * 60 + 30);
        }
        // « 24 heures sur 24 »
        if (passage.is(unit + 1, "sur")) {
            return null;
        }
        if (MINUTES.contains(passage.word(unit))) {
            return of(passage, at, unit + 1, number.value());
        }
        boolean zone =
                passage.is(unit + 1, "locale")
                        || passage.is(unit + 1, "du")
                        || passage.is(unit + 1, "de");
        return HOURS.contains(passage.word(unit)) && !zone
                ? hours(passage, at, unit, number.value())
                : null;
    }

    private static Minutes of(Passage passage, int from, int to, int minutes) {
        return new Minutes(minutes, new Span(passage, from, to));
    }

    /// « une heure quarante-cinq minutes », « 2h20 », « deux heures trente », « une heure et demie ».
    private static Minutes hours(Passage passage, int at, int unit, int hours) {
        int next = AND.contains(passage.word(unit + 1)) ? unit + 2 : unit + 1;
        if (passage.is(next, "un") && passage.is(next + 1, "quarto")) {
            return of(passage, at, next + 2, hours * 60 + 15);
        }
        if (HALVES.contains(passage.word(next))) {
            return of(passage, at, next + 1, hours * 60 + 30);
        }
        if (passage.is(next, "a") && passage.is(next + 1, "half")) {
            return of(passage, at, next + 2, hours * 60 + 30);
        }
        if (passage.is(next, "a") && passage.is(next + 1, "quarter")) {
            return of(passage, at, next + 2, hours * 60 + 15);
        }
        if (passage.is(next, "quart")
                || (passage.is(next, "un") && passage.is(next + 1, "quart"))) {
            return of(passage, at, next + 1, hours * 60 + 15);
        }
        if (passage.is(next, "trois") && passage.is(next + 1, "quarts")) {
            return of(passage, at, next + 2, hours * 60 + 45);
        }
        Numerals.Numeral rest = Numerals.at(passage, next);
        int end = next + rest.length();
        boolean minutes = MINUTES.contains(passage.word(end));
        boolean counts = rest.length() > 0 && rest.value() < 60 && (minutes || next == unit + 1);
        if (!counts || Months.number(passage.word(end)) > 0) {
            return of(passage, at, unit + 1, hours * 60);
        }
        return of(passage, at, minutes ? end + 1 : end, hours * 60 + rest.value());
    }

    /// « zu einem fünfzigminütigen Arbeitsessen », « 40-minütig »; 0 for any other word.
    private static int germanMinutes(Passage passage, int at) {
        if (passage.isNumber(at)
                && passage.is(at + 1, "-")
                && passage.word(at + 2).startsWith("minutig")) {
            return Math.max(0, passage.number(at));
        }
        String word = passage.word(at);
        int end = word.indexOf("minutig");
        return end > 0 ? Numerals.value(word.substring(0, end)) : 0;
    }

    /// « une quinzaine de minutes ».
    private static @Nullable Minutes dozen(Passage passage, int at) {
        Integer value = DOZENS.get(passage.word(at));
        return value != null && passage.is(at + 1, "de") && MINUTES.contains(passage.word(at + 2))
                ? of(passage, at, at + 3, value)
                : null;
    }

    /// « une demi-heure », « trois quarts d'heure », « un quart d'heure ».
    private static @Nullable Minutes fraction(Passage passage, int at) {
        if (passage.is(at, "demi") && passage.is(at + 1, "heure")) {
            return of(passage, at, at + 2, 30);
        }
        if (passage.is(at, "half")
                && (passage.is(at + 1, "an") || passage.is(at + 1, "a"))
                && passage.is(at + 2, "hour")) {
            return of(passage, at, at + 3, 30);
        }
        if (passage.is(at, "halbe") && passage.is(at + 1, "stunde")) {
            return of(passage, at, at + 2, 30);
        }
        int german = germanMinutes(passage, at);
        if (german > 0) {
            return of(passage, at, passage.isNumber(at) ? at + 3 : at + 1, german);
        }
        Integer word = WORDS.get(passage.word(at));
        if (word != null) {
            return of(passage, at, at + (passage.is(at + 1, "stunden") ? 2 : 1), word);
        }
        if (passage.is(at, "three")
                && passage.is(at + 1, "quarters")
                && passage.is(at + 4, "hour")) {
            return of(passage, at, at + 5, 45);
        }
        if (passage.is(at, "tre") && passage.is(at + 1, "quarti") && passage.is(at + 3, "ora")) {
            return of(passage, at, at + 4, 45);
        }
        if (passage.is(at, "mezz'") && passage.is(at + 1, "ora")) {
            return of(passage, at, at + 2, 30);
        }
        if (passage.is(at, "trois")
                && passage.is(at + 1, "quarts")
                && passage.is(at + 3, "heure")) {
            return of(passage, at, at + 4, 45);
        }
        return passage.is(at, "quart") && passage.is(at + 1, "d'") && passage.is(at + 2, "heure")
                ? of(passage, at, at + 3, 15)
                : null;
    }
}
