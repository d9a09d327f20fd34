package org.communiques.extract.time;

import java.time.LocalTime;
import java.util.List;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;

/// The half of the day that words behind an hour tell: « 8 heures du soir », « 5:45 p.m. », « 9 Uhr vormittags ».
final class HalfOfDay {
    private static final Phrases MORNING =
            Phrases.of(
                    List.of(
                            "du matin",
                            "de la nuit",
                            "in the morning",
                            "morgens",
                            "vormittags",
                            "nachts",
                            "am Morgen",
                            "am Vormittag",
                            "del mattino",
                            "di mattina",
                            "di notte",
                            "antimeridiane"));

    private static final Phrases AFTERNOON =
            Phrases.of(
                    List.of(
                            "de l'après-midi",
                            "du soir",
                            "in the afternoon",
                            "in the evening",
                            "at night",
                            "nachmittags",
                            "abends",
                            "am Nachmittag",
                            "am Abend",
                            "del pomeriggio",
                            "di sera",
                            "della sera",
                            "pomeridiane"));

    private HalfOfDay() {}

    /// This time in the half of the day that the words behind it tell, if they do.
    static Clock behind(Passage passage, Clock clock) {
        int past = pastMark(passage, clock.to());
        int morning = MORNING.lengthAt(passage, clock.to());
        int afternoon = AFTERNOON.lengthAt(passage, clock.to());
        if (past == clock.to() && morning + afternoon == 0) {
            return clock;
        }
        boolean late = afternoon > 0 || passage.word(clock.to()).startsWith("p");
        int hour = clock.time().getHour();
        LocalTime time =
                hour <= Clock.HALF_DAY
                        ? clock.time().withHour(hour % Clock.HALF_DAY + (late ? Clock.HALF_DAY : 0))
                        : clock.time();
        return new Clock(time, past + morning + afternoon, true);
    }

    /// Behind « p.m. », « pm », « a.m. »; `at` itself when none stands here.
    static int pastMark(Passage passage, int at) {
        if (passage.is(at, "pm") || (passage.is(at, "am") && !passage.is(at + 1, "morgen"))) {
            return at + 1;
        }
        boolean letter = passage.is(at, "p") || passage.is(at, "a");
        return letter && passage.is(at + 1, ".") && passage.is(at + 2, "m")
                ? passage.is(at + 3, ".") ? at + 4 : at + 3
                : at;
    }
}
