package org.communiques.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.NameIndex;
import org.jspecify.annotations.Nullable;

/// Reads durations: « 65 minutes », « 125 mn », « 15mn », « une quinzaine de minutes », « une heure
/// quarante-cinq », « 2h20 », « une heure et demie », « trois quarts d'heure », « une demi-heure ».
final class DurationScanner {
    private static final Set<String> MINUTES =
            WordSet.of("minutes minute mn min minuten minuti minuto minutos");
    private static final Set<String> HOURS =
            WordSet.of("heures heure h hours hour stunden stunde ore ora horas hora");
    private static final WordMap<Integer> DOZENS =
            WordMap.of(
                    Map.ofEntries(
                            Map.entry("dizaine", 10),
                            Map.entry("douzaine", 12),
                            Map.entry("quinzaine", 15),
                            Map.entry("vingtaine", 20),
                            Map.entry("trentaine", 30),
                            Map.entry("quarantaine", 40),
                            Map.entry("cinquantaine", 50),
                            Map.entry("soixantaine", 60),
                            Map.entry("decina", 10),
                            Map.entry("quindicina", 15),
                            Map.entry("ventina", 20),
                            Map.entry("trentina", 30),
                            Map.entry("quarantina", 40),
                            Map.entry("cinquantina", 50)));

    private static final Set<String> OF = WordSet.of("de di");

    /// Parts of an hour, in minutes.
    private static final NameIndex<Integer> FRACTIONS = new NameIndex<>(32);

    static {
        FRACTIONS.addAll(
                15,
                "quart d'heure",
                "quarter of an hour",
                "Viertelstunde",
                "quarto d'ora",
                "cuarto de hora");
        FRACTIONS.addAll(
                30,
                "demi-heure",
                "half an hour",
                "half a hour",
                "half hour",
                "good half hour",
                "solid half hour",
                "halbe Stunde",
                "mezz'ora",
                "mezzora",
                "media hora");
        FRACTIONS.addAll(
                45,
                "trois quarts d'heure",
                "trois bons quarts d'heure",
                "trois petits quarts d'heure",
                "three quarters of an hour",
                "Dreiviertelstunde",
                "tre quarti d'ora");
    }

    /// What German says behind a number of hours in one word with it, in minutes: « zweieinhalb », « eindreiviertel ».
    private static final Map<String, Integer> BEHIND_HOURS =
            Map.of("einhalb", 30, "einviertel", 15, "dreiviertel", 45);

    /// In one word with what lasts: « halbstündig », « dreiviertelstündig ».
    private static final Map<String, Integer> PARTS_IN_WORD =
            Map.of("halb", 30, "viertel", 15, "dreiviertel", 45, "anderthalb", 90);

    private static final Set<String> AND = WordSet.of("et and und e y");

    /// « une petite heure », « gut eine knappe Stunde »
    private static final Set<String> ROUGHLY =
            WordSet.of("petite bonne grosse pleine good full solid gute knappe buona");

    private static final int HOUR = 60;

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

    /// « 65 minutes », « deux heures trente », « two and a half hours », « une petite heure ».
    private static @Nullable Minutes counted(Passage passage, int at) {
        Numerals.Numeral number = Numerals.at(passage, at);
        if (number.length() == 0) {
            return null;
        }
        int unit = at + number.length();
        PartsOfHour.Part part = PartsOfHour.behind(passage, unit);
        if (part != null && HOURS.contains(passage.word(unit + part.length()))) {
            int minutes = number.value() * HOUR + part.minutes();
            return Minutes.of(passage, at, unit + part.length() + 1, minutes);
        }
        // « 24 heures sur 24 »
        if (passage.is(unit + 1, "sur")) {
            return null;
        }
        if (MINUTES.contains(passage.word(unit))) {
            return Minutes.of(passage, at, unit + 1, number.value());
        }
        int hour = ROUGHLY.contains(passage.word(unit)) ? unit + 1 : unit;
        return HOURS.contains(passage.word(hour)) && !isZone(passage, hour + 1)
                ? hours(passage, at, hour, number.value())
                : null;
    }

    /// « 18 heures, heure du Japon » tells when.
    private static boolean isZone(Passage passage, int at) {
        return passage.is(at, "locale") || passage.is(at, "du") || passage.is(at, "de");
    }

    /// « une heure quarante-cinq minutes », « 2h20 », « deux heures trente », « une heure et demie ».
    private static Minutes hours(Passage passage, int at, int unit, int hours) {
        PartsOfHour.Part part = PartsOfHour.behind(passage, unit + 1);
        if (part != null) {
            return Minutes.of(passage, at, unit + 1 + part.length(), hours * HOUR + part.minutes());
        }
        int next = AND.contains(passage.word(unit + 1)) ? unit + 2 : unit + 1;
        // « une heure et une vingtaine de minutes »
        Minutes dozen = dozen(passage, next + 1);
        if (dozen != null) {
            return Minutes.of(passage, at, dozen.span().to(), hours * HOUR + dozen.minutes());
        }
        Numerals.Numeral rest = Numerals.at(passage, next);
        int end = next + rest.length();
        boolean minutes = MINUTES.contains(passage.word(end));
        boolean counts = rest.length() > 0 && rest.value() < HOUR && (minutes || next == unit + 1);
        if (!counts || Months.number(passage.word(end)) > 0) {
            return Minutes.of(passage, at, unit + 1, hours * HOUR);
        }
        return Minutes.of(passage, at, minutes ? end + 1 : end, hours * HOUR + rest.value());
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
            minutes = passage.number(at) * (hours ? HOUR : 1);
        } else {
            minutes = hours ? germanHours(number) : Numerals.value(number);
        }
        return minutes > 0 ? new Minutes(minutes, new Span(passage, at, unit + 1), true) : null;
    }

    /// « a 40-minute call », « their one-and-a-half-hour meeting »: hyphens make it an adjective.
    private static @Nullable Minutes hyphenated(Passage passage, int at) {
        Numerals.Numeral number = Numerals.at(passage, at);
        if (number.length() == 0) {
            return null;
        }
        int next = at + number.length();
        PartsOfHour.Part part = PartsOfHour.behind(passage, next);
        int dash = passage.is(next, "-") ? next + 1 : next;
        int unit = part == null ? dash : next + part.length();
        boolean joined =
                passage.is(next, "-") || (unit < passage.size() && passage.token(unit).joined());
        if (!joined) {
            return null;
        }
        int length =
                switch (passage.word(unit)) {
                    case "minute" -> number.value();
                    case "hour" -> number.value() * HOUR + (part == null ? 0 : part.minutes());
                    default -> 0;
                };
        return length > 0 ? new Minutes(length, new Span(passage, at, unit + 1), true) : null;
    }

    /// Minutes of « zwei », « zweieinhalb », « anderthalb »; 0 for any other word.
    private static int germanHours(String word) {
        Integer part = PARTS_IN_WORD.get(word);
        if (part != null) {
            return part;
        }
        for (Map.Entry<String, Integer> behind : BEHIND_HOURS.entrySet()) {
            if (word.endsWith(behind.getKey())) {
                int hours =
                        Numerals.value(word.substring(0, word.length() - behind.getKey().length()));
                return hours > 0 ? hours * HOUR + behind.getValue() : 0;
            }
        }
        return Numerals.value(word) * HOUR;
    }

    /// « une quinzaine de minutes ».
    private static @Nullable Minutes dozen(Passage passage, int at) {
        Integer value = DOZENS.get(passage.word(at));
        return value != null
                        && OF.contains(passage.word(at + 1))
                        && MINUTES.contains(passage.word(at + 2))
                ? Minutes.of(passage, at, at + 3, value)
                : null;
    }

    /// « une demi-heure », « trois quarts d'heure », « un quart d'heure », « zweieinhalb Stunden ».
    private static @Nullable Minutes fraction(Passage passage, int at) {
        NameIndex.Found<Integer> part = FRACTIONS.longest(passage.tokens(), at);
        if (part != null) {
            return Minutes.of(passage, at, at + part.length(), part.values().getFirst());
        }
        if (passage.is(at + 1, "stunden") && !passage.isNumber(at)) {
            int minutes = germanHours(passage.word(at));
            return minutes > 0 ? Minutes.of(passage, at, at + 2, minutes) : null;
        }
        return null;
    }
}
