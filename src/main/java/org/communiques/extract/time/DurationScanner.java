package org.communiques.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
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

    private static final Set<String> AND = WordSet.of("et and und e y");

    /// « une petite heure », « gut eine knappe Stunde »
    private static final Set<String> ROUGHLY =
            WordSet.of("petite bonne grosse pleine good full solid gute knappe buona");

    private static final List<Form> FORMS =
            List.of(
                    DurationScanner::dozen,
                    DurationScanner::fraction,
                    LengthAdjectives::inOneWord,
                    LengthAdjectives::hyphenated);

    private DurationScanner() {}

    /// One way of saying how long.
    private interface Form {
        @Nullable LengthMention at(Passage passage, int at);
    }

    /// The duration that starts at this token; null when none does.
    static @Nullable LengthMention at(Passage passage, int at) {
        for (Form form : FORMS) {
            LengthMention found = form.at(passage, at);
            if (found != null) {
                return found;
            }
        }
        return counted(passage, at);
    }

    /// « 65 minutes », « deux heures trente », « two and a half hours », « une petite heure ».
    private static @Nullable LengthMention counted(Passage passage, int at) {
        Numerals.Numeral number = Numerals.at(passage, at);
        if (number.length() == 0) {
            return null;
        }
        int unit = at + number.length();
        PartsOfHour.Part part = PartsOfHour.behind(passage, unit);
        if (part != null && HOURS.contains(passage.word(unit + part.length()))) {
            int minutes = number.value() * LengthMention.HOUR + part.minutes();
            return LengthMention.of(passage, at, unit + part.length() + 1, minutes);
        }
        // « 24 heures sur 24 »
        if (passage.is(unit + 1, "sur")) {
            return null;
        }
        if (MINUTES.contains(passage.word(unit))) {
            return LengthMention.of(passage, at, unit + 1, number.value());
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
    private static LengthMention hours(Passage passage, int at, int unit, int hours) {
        PartsOfHour.Part part = PartsOfHour.behind(passage, unit + 1);
        if (part != null) {
            return LengthMention.of(
                    passage,
                    at,
                    unit + 1 + part.length(),
                    hours * LengthMention.HOUR + part.minutes());
        }
        int next = AND.contains(passage.word(unit + 1)) ? unit + 2 : unit + 1;
        // « une heure et une vingtaine de minutes »
        LengthMention dozen = dozen(passage, next + 1);
        if (dozen != null) {
            return LengthMention.of(
                    passage, at, dozen.span().to(), hours * LengthMention.HOUR + dozen.minutes());
        }
        Numerals.Numeral rest = Numerals.at(passage, next);
        int end = next + rest.length();
        boolean minutes = MINUTES.contains(passage.word(end));
        boolean counts =
                rest.length() > 0
                        && rest.value() < LengthMention.HOUR
                        && (minutes || next == unit + 1);
        if (!counts || Months.number(passage.word(end)) > 0) {
            return LengthMention.of(passage, at, unit + 1, hours * LengthMention.HOUR);
        }
        return LengthMention.of(
                passage, at, minutes ? end + 1 : end, hours * LengthMention.HOUR + rest.value());
    }

    /// « une quinzaine de minutes ».
    private static @Nullable LengthMention dozen(Passage passage, int at) {
        Integer value = DOZENS.get(passage.word(at));
        return value != null
                        && OF.contains(passage.word(at + 1))
                        && MINUTES.contains(passage.word(at + 2))
                ? LengthMention.of(passage, at, at + 3, value)
                : null;
    }

    /// « une demi-heure », « trois quarts d'heure », « un quart d'heure », « zweieinhalb Stunden ».
    private static @Nullable LengthMention fraction(Passage passage, int at) {
        NameIndex.Found<Integer> part = FRACTIONS.longest(passage.tokens(), at);
        if (part != null) {
            return LengthMention.of(passage, at, at + part.length(), part.values().getFirst());
        }
        if (passage.is(at + 1, "stunden") && !passage.isNumber(at)) {
            int minutes = GermanHours.minutes(passage.word(at));
            return minutes > 0 ? LengthMention.of(passage, at, at + 2, minutes) : null;
        }
        return null;
    }
}
