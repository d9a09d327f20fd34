package org.communiques.extract.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds times of day with their zones, and ranges of them: « 14h55 (21h55, heure du Japon) », « 12h00 – 13h20 »,
/// « de 9 à 10 heures », « between 2:00 and 3:10 p.m. », « dalle 9.30 alle 10.15 ».
public final class TimeScanner {
    /// Behind these, hours and minutes are a duration.
    private static final Set<String> LASTING =
            WordSet.of("pendant durant duree dure prolonge durait wahrend rund for");

    /// Behind these, they are a time again.
    private static final Set<String> AT =
            WordSet.of("a partir vers des at um gegen alle dalle ore from ab kl las");

    private static final Set<String> UNTIL =
            WordSet.of("- – — a au jusqu' jusqu'a to until till bis alle");

    private static final Set<String> AND = WordSet.of("et and und e");

    /// « entre 14h et 14h50 »
    private static final Set<String> BETWEEN = WordSet.of("entre between zwischen tra fra le");

    /// Before the start of a range, whose unit may stand behind its end alone: « de 9 à 10 heures ».
    private static final Set<String> FROM =
            WordSet.of("de d' from von dalle dall' entre between zwischen ( ,");

    private static final Set<String> BEFORE_END = WordSet.of("a ore alle le um");

    private static final Set<String> OF = WordSet.of("de d' di of von");

    /// « pour s'achever à », « and ended at », « und endete um ».
    private static final Set<String> ENDED =
            WordSet.of(
                    "achever acheve achevee acheves achevees terminer termine terminee termines"
                            + " terminees fin ended ending endete endeten concluso conclusa terminato"
                            + " terminata");

    private static final int FAR = 6;
    private static final int MOST_BEFORE_ENDED = 9;

    private TimeScanner() {}

    /// The times of day that a passage tells.
    public static List<TimeMention> times(Passage passage) {
        return passage.find(TimeMention.class, TimeScanner::scan);
    }

    private static List<TimeMention> scan(Passage passage) {
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
        return ClockZone.byTowns(times);
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
        boolean nearly =
                passage.is(at - 2, "pres") && passage.is(at - 1, "de") && !passage.is(at - 3, "a");
        return nearly || Lasting.isRoughLength(passage, at);
    }

    private static @Nullable TimeMention at(Passage passage, int at) {
        Clock start = ClockReader.at(passage, at);
        if (start == null) {
            return unitBehindEnd(passage, at);
        }
        // « 24 heures sur 24 » is no time of day.
        if (passage.is(start.to(), "sur") || isWholeDay(passage, at)) {
            return null;
        }
        int second = end(passage, at, start.to());
        Clock end = second > start.to() ? ClockReader.at(passage, second) : null;
        return mention(passage, at, start, end);
    }

    /// « un couvre-feu de 24 heures »
    private static boolean isWholeDay(Passage passage, int at) {
        return passage.is(at, "24") && OF.contains(passage.word(at - 1));
    }

    private static TimeMention mention(Passage passage, int at, Clock start, @Nullable Clock end) {
        Clock first = end == null ? start : start.inHalfOf(end);
        LocalTime until = end == null ? null : end.time();
        int to = end == null ? start.to() : end.to();
        Span span = new Span(passage, at, to);
        return new TimeMention(span, first.time(), until, ClockZone.of(passage, at, to));
    }

    /// « de 9 à 10 heures », « von 9.00 bis 9.45 Uhr », « from 9 to 10:30 a.m. ».
    private static @Nullable TimeMention unitBehindEnd(Passage passage, int at) {
        Clock start = FROM.contains(passage.word(at - 1)) ? ClockReader.bare(passage, at) : null;
        int second = start == null ? at : end(passage, at, start.to());
        Clock end = start != null && second > start.to() ? ClockReader.at(passage, second) : null;
        return start == null || end == null ? null : mention(passage, at, start, end);
    }

    /// Where the end of a range may stand: « à 11 h », « pour s'achever à 11 h »; `past` itself when nothing leads to
    /// one.
    private static int end(Passage passage, int from, int past) {
        boolean between =
                BETWEEN.contains(passage.word(from - 1)) && AND.contains(passage.word(past));
        if (between || UNTIL.contains(passage.word(past))) {
            return BEFORE_END.contains(passage.word(past + 1)) ? past + 2 : past + 1;
        }
        for (int i = past; i < past + MOST_BEFORE_ENDED; i++) {
            if (ENDED.contains(passage.word(i)) && AT.contains(passage.word(i + 1))) {
                return passage.is(i + 2, "ore") ? i + 3 : i + 2;
            }
        }
        return past;
    }
}
