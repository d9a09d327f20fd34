package org.communiques.extract.time;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Reads one time of day: « 14h55 », « 11 h 30 », « midi et demi », « 8 heures du soir », « 5:45 p.m. », « 2 o’clock
/// in the afternoon », « 15.30 Uhr », « halb elf », « alle ore 17.30 ».
final class ClockReader {
    private static final WordMap<LocalTime> NAMES =
            WordMap.of(
                    Map.of(
                            "midi", LocalTime.NOON,
                            "noon", LocalTime.NOON,
                            "mezzogiorno", LocalTime.NOON,
                            "minuit", LocalTime.MIDNIGHT,
                            "midnight", LocalTime.MIDNIGHT,
                            "mitternacht", LocalTime.MIDNIGHT,
                            "mezzanotte", LocalTime.MIDNIGHT));

    private static final Set<String> BEFORE_NAME =
            WordSet.of("a de vers des apres jusqu' at from around after um gegen nach verso dopo");

    /// Before an hour in words: « à dix heures et demie ».
    private static final Set<String> AT =
            WordSet.of("a vers des at around um gegen ab alle dalle verso");

    private static final Set<String> UNITS = WordSet.of("h heures heure uhr");

    /// Behind these, Italian needs no more than a number: « alle 18 ».
    private static final Set<String> ITALIAN = WordSet.of("alle dalle all' dall' ore");

    private static final Set<String> TOWARDS = WordSet.of("verso dopo intorno");

    /// What may follow such a number, so that « alle 18 imprese » is none.
    private static final Set<String> BEHIND_ITALIAN =
            WordSet.of(", . ; ( ) ora locali locale ha il la e circa alle si presso a del");

    private static final Set<String> POINT_BEHIND = WordSet.of("ore alle dalle um ab at");

    /// Behind an hour in words; anything else makes of it a distance: « à deux heures de route ».
    private static final Set<String> CLOSING =
            WordSet.of(", . ; ( ) precises precise heure locale et pendant environ le la les il");

    private static final int MOST_HOURS = 24;
    private static final int MINUTES = 60;

    private ClockReader() {}

    /// The time of day that starts at this token; null when none does.
    static @Nullable Clock at(Passage passage, int at) {
        return passage.isNumber(at) ? inDigits(passage, at) : inWords(passage, at);
    }

    /// Hours and perhaps minutes without a word that says so: the start of « 9 à 10 heures », « 9.00 bis 9.45 Uhr ».
    static @Nullable Clock bare(Passage passage, int at) {
        int hour = passage.number(at);
        if (hour < 0 || hour > MOST_HOURS) {
            return null;
        }
        boolean minutes =
                (passage.is(at + 1, ":") || passage.is(at + 1, ".")) && areMinutes(passage, at + 2);
        return minutes ? Clock.of(hour, passage.number(at + 2), at + 3) : Clock.of(hour, 0, at + 1);
    }

    private static @Nullable Clock inDigits(Passage passage, int at) {
        int hour = passage.number(at);
        if (hour > MOST_HOURS && passage.is(at + 1, "hours")) {
            // « 1400 hours »
            boolean military = passage.printed(at).length() == 4 && hour % 100 < MINUTES;
            return military && hour / 100 < MOST_HOURS
                    ? Clock.of(hour / 100, hour % 100, at + 2)
                    : null;
        }
        if (hour < 0 || hour > MOST_HOURS) {
            return null;
        }
        Clock marked = marked(passage, at);
        int to = marked == null ? at + 1 : marked.to();
        Clock halved = HalfOfDay.behind(passage, marked == null ? Clock.of(hour, 0, to) : marked);
        if (halved.halved()) {
            return halved;
        }
        return marked == null && isItalian(passage, at) ? Clock.of(hour, 0, to) : marked;
    }

    /// « 14h55 », « 11 h 30 », « 15:20 », « 17.30 » where the words say that it is a time.
    private static @Nullable Clock marked(Passage passage, int at) {
        int hour = passage.number(at);
        if (passage.is(at + 1, ":") || (passage.is(at + 1, ".") && isClock(passage, at))) {
            boolean minutes = passage.number(at + 2) < MINUTES && areMinutes(passage, at + 2);
            return minutes ? Clock.of(hour, passage.number(at + 2), at + 3) : null;
        }
        if (passage.is(at + 1, "o'") && passage.is(at + 2, "clock")) {
            return Clock.of(hour, 0, at + 3);
        }
        if (!UNITS.contains(passage.word(at + 1))) {
            return null;
        }
        boolean minutes =
                passage.number(at + 2) >= 0
                        && passage.number(at + 2) < MINUTES
                        && isMinute(passage, at + 2);
        return minutes
                ? Clock.of(hour, passage.number(at + 2), pastMinuteUnit(passage, at + 3))
                : withMinutes(passage, Clock.of(hour, 0, at + 2));
    }

    /// « 9h15min »
    private static int pastMinuteUnit(Passage passage, int at) {
        return passage.is(at, "min") || passage.is(at, "mn") ? at + 1 : at;
    }

    /// « 9 h 55 », « 9 h 5 » but not « 9 h, 12 ministres », « 9 h 5 ministres ».
    private static boolean isMinute(Passage passage, int at) {
        boolean closed =
                at + 1 == passage.size()
                        || CLOSING.contains(passage.word(at + 1))
                        || pastMinuteUnit(passage, at + 1) > at + 1;
        return (passage.printed(at).length() == 2 || closed)
                && Months.number(passage.word(at + 1)) == 0;
    }

    private static boolean areMinutes(Passage passage, int at) {
        return passage.number(at) >= 0
                && passage.number(at) < MINUTES
                && passage.printed(at).length() == 2
                && passage.token(at - 2).end() == passage.token(at - 1).start();
    }

    /// « alle ore 17.30 », « ab 15.30 Uhr », « 5.45 p.m. »: a point parts hours from minutes where the words say so.
    private static boolean isClock(Passage passage, int at) {
        return POINT_BEHIND.contains(passage.word(at - 1))
                || passage.is(at + 3, "uhr")
                || passage.is(at + 3, "h")
                || HalfOfDay.pastMark(passage, at + 3) > at + 3;
    }

    private static boolean isItalian(Passage passage, int at) {
        boolean towards = passage.is(at - 1, "le") && TOWARDS.contains(passage.word(at - 2));
        boolean introduced = towards || ITALIAN.contains(passage.word(at - 1));
        return introduced
                && (at + 1 == passage.size() || BEHIND_ITALIAN.contains(passage.word(at + 1)));
    }

    private static @Nullable Clock inWords(Passage passage, int at) {
        LocalTime named = NAMES.get(passage.word(at));
        if (named != null) {
            boolean told =
                    BEFORE_NAME.contains(passage.word(at - 1)) && !passage.token(at).joined();
            return told ? withMinutes(passage, new Clock(named, at + 1, false)) : null;
        }
        if (passage.is(at, "halb")) {
            int hour = Numerals.value(passage.word(at + 1));
            int to = passage.is(at + 2, "uhr") ? at + 3 : at + 2;
            return hour > 0 && hour <= Clock.HALF_DAY
                    ? HalfOfDay.behind(passage, Clock.of(hour - 1, MINUTES / 2, to))
                    : null;
        }
        return AT.contains(passage.word(at - 1)) ? spelled(passage, at) : null;
    }

    /// « à dix heures et demie », « alle tre del pomeriggio ».
    private static @Nullable Clock spelled(Passage passage, int at) {
        Numerals.Numeral hour = Numerals.at(passage, at);
        boolean counts = hour.value() > 0 && hour.value() <= MOST_HOURS;
        boolean range =
                Numerals.value(passage.word(at - 2)) > 0 || UNITS.contains(passage.word(at - 2));
        if (!counts || range) {
            return null;
        }
        int unit = at + hour.length();
        boolean said = UNITS.contains(passage.word(unit));
        Clock clock = Clock.of(hour.value(), 0, said ? unit + 1 : unit);
        Clock full = said ? withMinutes(passage, clock) : clock;
        Clock halved = HalfOfDay.behind(passage, full);
        boolean closed = full.to() == passage.size() || CLOSING.contains(passage.word(full.to()));
        return halved.halved() || (said && (closed || full.to() > unit + 1)) ? halved : null;
    }

    /// « midi trente », « dix heures et demie », « neuf heures moins le quart ».
    private static Clock withMinutes(Passage passage, Clock clock) {
        PartsOfHour.Part part = PartsOfHour.behind(passage, clock.to());
        if (part != null) {
            return new Clock(
                    clock.time().plusMinutes(part.minutes()), clock.to() + part.length(), false);
        }
        Numerals.Numeral minutes = Numerals.at(passage, clock.to());
        boolean spelled = !passage.isNumber(clock.to()) && minutes.length() > 0;
        return spelled && minutes.value() > 1 && minutes.value() < MINUTES
                ? new Clock(
                        clock.time().plusMinutes(minutes.value()),
                        clock.to() + minutes.length(),
                        false)
                : clock;
    }
}
