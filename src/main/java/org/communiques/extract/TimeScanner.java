package org.communiques.extract;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.TimeMention.Zone;
import org.jspecify.annotations.Nullable;

/// Finds times of day with their zones: « 14h55 (21h55, heure du Japon) », « 17h15 (heure locale, 14h15) »,
/// « 12h00 – 13h20 », « 11 h 30 », « 8:30 », « midi ».
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
            Set.of("a", "partir", "vers", "des", "at", "um", "alle", "from", "ab");

    private static final Set<String> UNTIL =
            Set.of("-", "–", "—", "a", "au", "jusqu'", "jusqu'a", "to", "bis");
    private static final Set<String> BEFORE_ZONE = Set.of("(", ",", "[", "l'", "le", "en", "a");
    private static final int FAR = 6;

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
        if (past == at) {
            return null;
        }
        LocalTime time = clock(passage, at, past);
        int end = past;
        LocalTime until = null;
        if (UNTIL.contains(passage.word(past))) {
            int second = passage.is(past + 1, "a") ? past + 2 : past + 1;
            int pastSecond = pastClock(passage, second);
            if (pastSecond > second) {
                until = clock(passage, second, pastSecond);
                end = pastSecond;
            }
        }
        return new TimeMention(new Span(passage, at, end), time, until, zone(passage, end));
    }

    /// The token behind a time of day; `at` itself when none stands here.
    private static int pastClock(Passage passage, int at) {
        if (passage.is(at, "midi") && !passage.is(at - 1, "apres")) {
            return passage.is(at - 1, "a")
                            || passage.is(at - 1, "de")
                            || passage.is(at - 1, "vers")
                            || passage.is(at - 1, "des")
                    ? at + 1
                    : at;
        }
        int hour = passage.number(at);
        if (hour < 0 || hour > 24) {
            return at;
        }
        int minute = passage.number(at + 2);
        boolean minutes = minute >= 0 && minute < 60;
        if (passage.is(at + 1, ":")) {
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

    /// « 9 h 55 » but not « 9 h, 12 ministres ».
    private static boolean isMinute(Passage passage, int at) {
        return passage.printed(at).length() == 2 && Months.number(passage.word(at + 1)) == 0;
    }

    private static LocalTime clock(Passage passage, int at, int past) {
        if (passage.is(at, "midi")) {
            return LocalTime.NOON;
        }
        int minute = past - at == 3 ? passage.number(at + 2) : 0;
        return LocalTime.of(passage.number(at) % 24, minute);
    }

    /// The zone printed behind a time, in brackets or not: « 19h (heure du Japon) », « 17h, heure locale ».
    private static Zone zone(Passage passage, int at) {
        int next = at;
        for (int i = 0; i < 3 && BEFORE_ZONE.contains(passage.word(next)); i++) {
            next++;
        }
        String word = passage.word(next);
        if (word.equals("jst")) {
            return Zone.JAPAN;
        }
        if ((word.equals("local") && passage.is(next + 1, "time"))
                || word.equals("ortszeit")
                || word.equals("locales")) {
            return Zone.LOCAL;
        }
        if (!word.equals("heure") && !word.equals("heures")) {
            return Zone.UNSAID;
        }
        return zoneName(passage, next + 1);
    }

    private static Zone zoneName(Passage passage, int at) {
        for (int i = at; i < at + 4; i++) {
            switch (passage.word(i)) {
                case "japon", "tokyo", "japonaise", "japonaises" -> {
                    return Zone.JAPAN;
                }
                case "", ")", ",", ";", "." -> {
                    return i == at ? Zone.UNSAID : Zone.LOCAL;
                }
                case "locale", "locales" -> {
                    return Zone.LOCAL;
                }
                default -> {}
            }
        }
        return Zone.LOCAL;
    }
}
