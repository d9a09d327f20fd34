package org.communiques.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.TimeMention.Zone;

/// On whose clock a time is told: « (heure du Japon) », « 17h, heure locale », « (18h au Japon) », « 8:05 p.m. for 25
/// minutes (Japan time) ».
final class ClockZone {
    /// « 00:15 on the following day, Japan time », « 9.30 Uhr japanischer Zeit ».
    private static final Set<String> BEFORE_ZONE =
            WordSet.of(
                    "( , [ l' le en a uhr h hrs on the following same next day am folgenden tag del"
                            + " giorno dopo seguente");

    private static final Set<String> TIME = WordSet.of("time standard zeit");
    private static final Set<String> HOUR = WordSet.of("heure heures ora ore hora");
    private static final Set<String> JAPAN_TIME =
            WordSet.of("japan japanese japanischer japanische tokyo tokioter");
    private static final Set<String> LOCAL_TIME = WordSet.of("local lokale lokaler");
    private static final Set<String> JAPAN =
            WordSet.of(
                    "japon tokyo tokio japonaise japonaises japan giappone giapponese japao japonesa");
    private static final Set<String> LOCAL = WordSet.of("locale locales local");
    private static final Set<String> CLOSING = WordSet.of(") , ; .");
    private static final Set<String> IN = WordSet.of("a au in");
    private static final Set<String> BEFORE_CLOCK =
            WordSet.of(", a vers partir de at from um ab alle ore");

    /// « soit 18h00 à Tokyo »
    private static final Set<String> THAT_IS = WordSet.of("( [ soit");

    /// « (même heure au Japon) », « heure identique au Japon ».
    private static final Set<String> SAME =
            WordSet.of("meme identique same gleiche gleichen stessa");

    private static final Set<String> HOUR_OF = WordSet.of("heure time zeit uhrzeit ora");

    private static final int MOST_BEFORE_ZONE = 6;
    private static final int FAR = 9;
    private static final int NEAR = 3;
    private static final int LONGEST = 4;

    /// « à Paris »
    private static final int IN_TOWN = 2;

    private ClockZone() {}

    /// The zone of the time that stands from token `from` up to, not including, token `to`.
    static Zone of(Passage passage, int from, int to) {
        Zone behind = at(passage, to);
        if (behind != Zone.UNSAID) {
            return behind;
        }
        if (passage.hasAny(THAT_IS, from - NEAR, from)
                && IN.contains(passage.word(to))
                && JAPAN.contains(passage.word(to + 1))) {
            return Zone.JAPAN;
        }
        Zone later = inNextBracket(passage, to);
        return later != Zone.UNSAID ? later : before(passage, from);
    }

    /// Whether the words behind a time say that it is the same in Japan.
    static boolean isSameInJapan(Passage passage, int to) {
        for (int i = to; i < Math.min(passage.size(), to + FAR) && !passage.is(i, "."); i++) {
            if (SAME.contains(passage.word(i))
                    && (HOUR_OF.contains(passage.word(i + 1))
                            || HOUR_OF.contains(passage.word(i - 1)))) {
                return passage.hasAny(JAPAN, i, i + LONGEST + 1);
            }
        }
        return false;
    }

    /// « commencing at 8:05 p.m. for approximately 25 minutes (Japan time) »
    private static Zone inNextBracket(Passage passage, int to) {
        for (int i = to; i < Math.min(passage.size(), to + FAR); i++) {
            if (passage.is(i, "(")) {
                return at(passage, i);
            }
        }
        return Zone.UNSAID;
    }

    /// « Le 4 avril (heure du Japon), à 19h00 »
    private static Zone before(Passage passage, int from) {
        int close = from - 1;
        while (close > from - LONGEST && BEFORE_CLOCK.contains(passage.word(close))) {
            close--;
        }
        if (!passage.is(close, ")")) {
            return Zone.UNSAID;
        }
        for (int i = close - 1; i >= Math.max(0, close - LONGEST); i--) {
            if (passage.is(i, "(")) {
                return at(passage, i);
            }
        }
        return Zone.UNSAID;
    }

    /// The zone printed at this token, in brackets or not.
    private static Zone at(Passage passage, int at) {
        int next = at;
        for (int i = 0; i < MOST_BEFORE_ZONE && BEFORE_ZONE.contains(passage.word(next)); i++) {
            next++;
        }
        String word = passage.word(next);
        boolean time = TIME.contains(passage.word(next + 1));
        if (word.equals("jst") || (time && JAPAN_TIME.contains(word))) {
            return Zone.JAPAN;
        }
        // « 10:00 to 11:30 Paris time », « Pariser Zeit »
        boolean town = time && passage.token(next).isCapital();
        if (town
                || (time && LOCAL_TIME.contains(word))
                || word.equals("ortszeit")
                || word.equals("locales")) {
            return Zone.LOCAL;
        }
        return HOUR.contains(word) ? named(passage, next + 1) : Zone.UNSAID;
    }

    /// « 6 h 30 à Paris, 14 h 30 à Tokyo »: the towns behind two clocks tell whose each is; behind one alone, a town is
    /// where something happens.
    static List<TimeMention> byTowns(List<TimeMention> times) {
        List<TimeMention> told = new ArrayList<>(times);
        for (int i = 0; i + 1 < times.size(); i++) {
            TimeMention next = times.get(i + 1);
            if (isBesideOther(times.get(i), next)) {
                told.set(i, inItsTown(told.get(i)));
                told.set(i + 1, inItsTown(next));
            }
        }
        return told;
    }

    private static boolean isBesideOther(TimeMention one, TimeMention next) {
        int behind = one.span().to() + IN_TOWN;
        return hasTown(one)
                && hasTown(next)
                && next.span().from() - behind <= 1
                && next.span().from() >= behind;
    }

    private static boolean hasTown(TimeMention time) {
        Passage passage = time.span().passage();
        int at = time.span().to();
        return IN.contains(passage.word(at))
                && at + 1 < passage.size()
                && passage.token(at + 1).isCapital();
    }

    private static TimeMention inItsTown(TimeMention time) {
        String town = time.span().passage().word(time.span().to() + 1);
        return time.zone() == Zone.UNSAID
                ? time.in(JAPAN.contains(town) ? Zone.JAPAN : Zone.LOCAL)
                : time;
    }

    private static Zone named(Passage passage, int at) {
        for (int i = at; i < at + LONGEST; i++) {
            String word = passage.word(i);
            if (JAPAN.contains(word)) {
                return Zone.JAPAN;
            }
            if (word.isEmpty() || CLOSING.contains(word)) {
                return i == at ? Zone.UNSAID : Zone.LOCAL;
            }
            if (LOCAL.contains(word)) {
                return Zone.LOCAL;
            }
        }
        return Zone.LOCAL;
    }
}
