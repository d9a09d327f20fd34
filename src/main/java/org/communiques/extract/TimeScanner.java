package org.communiques.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.TimeMention.Zone;
import org.jspecify.annotations.Nullable;

/// Finds times of day with their zones: « 14h55 (21h55, heure du Japon) », « 17h15 (heure locale, 14h15) »,
/// « 12h00 – 13h20 », « 11 h 30 », « 8:30 », « midi », « 5:45 p.m. », « alle ore 17.30 », « ab 15.30 Uhr ».
final class TimeScanner {
    /// Behind these, hours and minutes are a duration.
    private static final Set<String> LASTING =
            Set.of(
                    "pendant",
                    "durant",
                    "duree",
                    "dure",
                    "prolonge",
                    "durait",
                    "wahrend",
                    "rund",
                    "for");

    /// Behind these, they are a time again.
    private static final Set<String> AT =
            WordSet.of("a partir vers des at um gegen alle dalle ore from ab kl las");

    private static final Set<String> UNTIL =
            Set.of("-", "–", "—", "a", "au", "jusqu'", "jusqu'a", "to", "bis");

    /// « pour s'achever à », « and ended at », « und endete um ».
    private static final Set<String> ENDED =
            WordSet.of(
                    "achever acheve achevee acheves achevees terminer termine terminee termines"
                            + " terminees fin ended ending endete endeten concluso conclusa terminato"
                            + " terminata");

    /// « (heure du Japon) », « 00:15 on the following day, Japan time », « 9.30 Uhr japanischer Zeit ».
    private static final Set<String> BEFORE_ZONE =
            WordSet.of(
                    "( , [ l' le en a uhr h hrs on the following same next day am folgenden tag del"
                            + " giorno dopo seguente");

    private static final Set<String> TIME = WordSet.of("time standard zeit");
    private static final Set<String> HOUR = WordSet.of("heure heures ora ore hora");
    private static final Set<String> JAPAN_TIME =
            WordSet.of("japan japanese japanischer japanische tokyo tokioter");
    private static final Set<String> LOCAL_TIME = WordSet.of("local lokale lokaler");
    private static final Set<String> NOON = WordSet.of("midi noon mezzogiorno");
    private static final Set<String> MOST_CLOCK_WORDS = WordSet.of("ore alle dalle um ab at");
    private static final Set<String> AT_NOON = WordSet.of("a de vers des at from");
    private static final int FAR = 6;
    private static final int MOST_BEFORE_ZONE = 6;
    private static final int MOST_BEFORE_ENDED = 5;

    private TimeScanner() {}

    static List<TimeMention> scan(Passage passage) {
        List<TimeMention> times = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            TimeMention time = isDuration(passage, at) ? null : at(passage, at);
            if (time == null) {
                at++;
            } else {
                times.add(time);
                at = time.span().to();
            }
        }
        return times;
    }

    private static boolean isDuration(Passage passage, int at) {
        if (!passage.isNumber(at)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            String word = passage.word(i);
            if (AT.contains(word) || word.equals(",") || word.equals("(")) {
                return false;
            }
            if (LASTING.contains(word)) {
                return true;
            }
        }
        return passage.is(at - 2, "pres") && passage.is(at - 1, "de") && !passage.is(at - 3, "a");
    }

    private static @Nullable TimeMention at(Passage passage, int at) {
        int past = pastClock(passage, at);
        // « 24 heures sur 24 » is no time of day.
        if (past == at || passage.is(past, "sur")) {
            return null;
        }
        LocalTime time = clock(passage, at, past);
        int end = past;
        LocalTime until = null;
        int second = end(passage, past);
        if (second > past) {
            int pastSecond = pastClock(passage, second);
            if (pastSecond > second) {
                until = clock(passage, second, pastSecond);
                end = pastSecond;
            }
        }
        return new TimeMention(new Span(passage, at, end), time, until, zone(passage, end));
    }

    /// Where the end of a range may stand: « à 11 h », « pour s'achever à 11 h »; `past` itself when nothing leads to one.
    private static int end(Passage passage, int past) {
        if (UNTIL.contains(passage.word(past))) {
            return passage.is(past + 1, "a") ? past + 2 : past + 1;
        }
        for (int i = past; i < past + MOST_BEFORE_ENDED; i++) {
            if (ENDED.contains(passage.word(i)) && AT.contains(passage.word(i + 1))) {
                return passage.is(i + 2, "ore") ? i + 3 : i + 2;
            }
        }
        return past;
    }

    /// The token behind a time of day; `at` itself when none stands here.
    private static int pastClock(Passage passage, int at) {
        if (NOON.contains(passage.word(at))) {
            return AT_NOON.contains(passage.word(at - 1)) ? at + 1 : at;
        }
        int hour = passage.number(at);
        if (hour < 0 || hour > 24) {
            return at;
        }
        int past = pastDigits(passage, at);
        int pastHalf = pastHalfOfDay(passage, past == at ? at + 1 : past);
        return pastHalf > at + 1 && (past > at || pastHalf > past + 1) ? pastHalf : past;
    }

    private static int pastDigits(Passage passage, int at) {
        int minute = passage.number(at + 2);
        boolean minutes = minute >= 0 && minute < 60;
        if (passage.is(at + 1, ":") || (passage.is(at + 1, ".") && isClock(passage, at))) {
            boolean tight = passage.token(at).end() == passage.token(at + 1).start();
            return minutes && tight && passage.printed(at + 2).length() == 2 ? at + 3 : at;
        }
        if (passage.is(at + 1, "h")
                || passage.is(at + 1, "heures")
                || passage.is(at + 1, "heure")
                || passage.is(at + 1, "uhr")) {
            return minutes && isMinute(passage, at + 2) ? at + 3 : at + 2;
        }
        return at;
    }

    /// « alle ore 17.30 », « ab 15.30 Uhr », « 5.45 p.m. »: a point parts hours from minutes where the words say so.
    private static boolean isClock(Passage passage, int at) {
        return MOST_CLOCK_WORDS.contains(passage.word(at - 1))
                || passage.is(at + 3, "uhr")
                || passage.is(at + 3, "h")
                || pastHalfOfDay(passage, at + 3) > at + 3;
    }

    /// Behind « p.m. », « pm », « a.m. »; `at` itself when none stands here.
    private static int pastHalfOfDay(Passage passage, int at) {
        if (passage.is(at, "pm") || passage.is(at, "am")) {
            return at + 1;
        }
        boolean letter = passage.is(at, "p") || passage.is(at, "a");
        return letter && passage.is(at + 1, ".") && passage.is(at + 2, "m")
                ? passage.is(at + 3, ".") ? at + 4 : at + 3
                : at;
    }

    /// « 9 h 55 » but not « 9 h, 12 ministres ».
    private static boolean isMinute(Passage passage, int at) {
        return passage.printed(at).length() == 2 && Months.number(passage.word(at + 1)) == 0;
    }

    private static LocalTime clock(Passage passage, int at, int past) {
        if (NOON.contains(passage.word(at))) {
            return LocalTime.NOON;
        }
        int digits = pastDigits(passage, at);
        int minute = digits - at == 3 ? passage.number(at + 2) : 0;
        int hour = passage.number(at);
        int half = digits == at ? at + 1 : digits;
        if (pastHalfOfDay(passage, half) > half && half < past && hour <= 12) {
            boolean afternoon = passage.word(half).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return LocalTime.of(hour % 24, minute);
    }

    /// The zone printed behind a time, in brackets or not: « 19h (heure du Japon) », « 17h, heure locale ».
    private static Zone zone(Passage passage, int at) {
        int next = at;
        for (int i = 0; i < MOST_BEFORE_ZONE && BEFORE_ZONE.contains(passage.word(next)); i++) {
            next++;
        }
        String word = passage.word(next);
        boolean time = TIME.contains(passage.word(next + 1));
        if (word.equals("jst") || (time && JAPAN_TIME.contains(word))) {
            return Zone.JAPAN;
        }
        if ((time && LOCAL_TIME.contains(word))
                || word.equals("ortszeit")
                || word.equals("locales")) {
            return Zone.LOCAL;
        }
        return HOUR.contains(word) ? zoneName(passage, next + 1) : Zone.UNSAID;
    }

    private static Zone zoneName(Passage passage, int at) {
        for (int i = at; i < at + 4; i++) {
            switch (passage.word(i)) {
                case "japon",
                        "tokyo",
                        "japonaise",
                        "japonaises",
                        "giappone",
                        "giapponese",
                        "japao",
                        "japonesa" -> {
                    return Zone.JAPAN;
                }
                case "", ")", ",", ";", "." -> {
                    return i == at ? Zone.UNSAID : Zone.LOCAL;
                }
                case "locale", "locales", "local" -> {
                    return Zone.LOCAL;
                }
                default -> {}
            }
        }
        return Zone.LOCAL;
    }
}
