package org.communiques.extract.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.communiques.extract.text.Passage;
import org.communiques.extract.time.TimeMention.Zone;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// When the event began, on the local clock and on Japan's, whichever of the two is printed first.
public final class ClockExtractor {
    private static final int NEAR = 13;
    private static final int MOST_IN_BRACKET = 4;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private ClockExtractor() {}

    /// One moment on two clocks.
    ///
    /// @param local null when only Japan's time is printed
    /// @param japan null when only the local time is printed
    public record Start(@Nullable TimeMention local, @Nullable TimeMention japan) {
        static final Start UNKNOWN = new Start(null, null);

        /// What proves each clock that is told.
        public List<Evidence> evidence() {
            List<Evidence> evidence = new ArrayList<>();
            if (local != null) {
                evidence.add(
                        local.span()
                                .proves("event.start", local.time().toString(), "time-in-lead"));
            }
            if (japan != null) {
                evidence.add(
                        japan.span()
                                .proves(
                                        "event.startJapan",
                                        japan.time().toString(),
                                        "time-in-lead"));
            }
            return evidence;
        }

        /// « 19h30 (heure locale, 11h30) » says of neither whose it is: the zone of the place tells.
        public Start settled(ZoneId zone, LocalDate day) {
            if (local == null
                    || japan == null
                    || local.zone() != Zone.LOCAL
                    || japan.zone() != Zone.UNSAID) {
                return this;
            }
            boolean swapped = isOneMoment(japan, local, zone, day);
            return swapped && !isOneMoment(local, japan, zone, day)
                    ? new Start(/* local= */ japan, /* japan= */ local)
                    : this;
        }

        private static boolean isOneMoment(
                TimeMention local, TimeMention japan, ZoneId zone, LocalDate day) {
            LocalTime there =
                    day.atTime(local.time()).atZone(zone).withZoneSameInstant(JAPAN).toLocalTime();
            return there.equals(japan.time());
        }

        /// An event in Japan begins on its clock.
        public Start inJapan() {
            return local == null ? new Start(japan, japan) : this;
        }

        /// On the clock of the place; null when it is not told.
        public @Nullable LocalTime localTime() {
            return local == null ? null : local.time();
        }

        /// On Japan's clock; null when it is not told.
        public @Nullable LocalTime japanTime() {
            return japan == null ? null : japan.time();
        }
    }

    /// The clocks of the first passage that tells any.
    ///
    /// @param call whether the event is a call, which begins on both ends at once
    public static Start extract(List<Passage> passages, boolean call) {
        for (Passage passage : passages) {
            List<TimeMention> times =
                    TimeScanner.times(passage).stream()
                            .filter(time -> !Deadlines.hold(time))
                            .toList();
            if (!times.isEmpty()) {
                return start(times, call);
            }
        }
        return Start.UNKNOWN;
    }

    private static Start start(List<TimeMention> times, boolean call) {
        TimeMention first = times.getFirst();
        TimeMention second = second(first, times.subList(1, times.size()));
        if (second == null) {
            return alone(first, call);
        }
        boolean inverted =
                (first.zone() == Zone.JAPAN && second.zone() != Zone.JAPAN)
                        || (second.zone() == Zone.LOCAL && first.zone() != Zone.LOCAL);
        return inverted ? new Start(second, first) : new Start(first, second);
    }

    /// « 19 h 30, heure de Suva (9 h 30 à Oslo, 16 h 30 à Tokyo) »: of the clocks in the bracket, Japan's before a
    /// third.
    private static @Nullable TimeMention second(TimeMention first, List<TimeMention> others) {
        TimeMention next = others.isEmpty() ? null : others.getFirst();
        if (next == null || !inBracketsBehind(first, next)) {
            return null;
        }
        if (first.zone() != Zone.LOCAL || next.zone() != Zone.LOCAL) {
            return next;
        }
        return others.stream()
                .limit(MOST_IN_BRACKET)
                .filter(time -> time.zone() == Zone.JAPAN && inBracketsBehind(first, time))
                .findFirst()
                .orElse(null);
    }

    /// A call told only in Japan's time begins then on both ends of the line, as far as the text goes.
    private static Start alone(TimeMention time, boolean call) {
        if (ClockZone.isSameInJapan(time.span().passage(), time.span().to())) {
            return new Start(time, time);
        }
        if (time.zone() == Zone.JAPAN) {
            return new Start(call ? time : null, time);
        }
        return new Start(time, null);
    }

    /// « 14h55 (21h55, heure du Japon) », also « 14h55 heure locale (le lendemain à 8h50, heure du Japon) » and « 18h
    /// (heure de Paris), soit le 14 mars à 2h (heure de Tokyo) ».
    private static boolean inBracketsBehind(TimeMention first, TimeMention second) {
        Passage passage = first.span().passage();
        boolean bracket = false;
        boolean closed = false;
        for (int i = first.span().to(); i < second.span().from(); i++) {
            if (passage.is(i, ".")) {
                return false;
            }
            closed |= passage.is(i, ")");
            bracket |= passage.is(i, "(") || passage.is(i, "[");
        }
        boolean clocks =
                second.zone() != first.zone()
                        && (second.zone() == Zone.JAPAN || first.zone() == Zone.JAPAN);
        boolean near = second.span().from() - first.span().to() < NEAR;
        boolean said = first.zone() != Zone.UNSAID && second.zone() != Zone.UNSAID;
        return (bracket && !closed) || (clocks && near && (!closed || said));
    }
}
