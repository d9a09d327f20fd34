package org.communiques.extract.time;

import java.util.List;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.time.TimeMention.Zone;

/// Whether behind a day, which is Japan's, that of the local clock is told, which is the event's.
final class LocalDay {
    private LocalDay() {}

    /// « Le 28 février à 1h00, heure du Japon (le 27 février à 18h00, heure locale) »: the day in brackets is the
    /// event's.
    static boolean isToldBehind(DateMention mention) {
        Passage passage = mention.span().passage();
        int from = mention.span().to();
        List<TimeMention> all = TimeScanner.times(passage);
        int first = 0;
        while (first < all.size() && all.get(first).span().from() < from) {
            first++;
        }
        if (first + 2 > all.size()) {
            return false;
        }
        List<TimeMention> times = all.subList(first, first + 2);
        return isLocalLast(times.getFirst().zone(), times.getLast().zone())
                && DateScanner.days(passage).stream()
                        .anyMatch(date -> isOfClock(date.span(), times));
    }

    private static boolean isLocalLast(Zone first, Zone last) {
        return (first != Zone.LOCAL && last == Zone.LOCAL)
                || (first == Zone.JAPAN && last == Zone.UNSAID);
    }

    /// « (le 27 février à 18h00, heure locale) », « (1:30 a.m. on January 1, local time) »
    private static boolean isOfClock(Span day, List<TimeMention> times) {
        Span local = times.getLast().span();
        boolean before = day.to() < local.from();
        boolean behind = day.from() >= local.to() && day.from() <= local.to() + 1;
        return day.from() > times.getFirst().span().to() && (before || behind);
    }
}
