package org.communiques.extract.time;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// How long the event took: the parts add up, what is said twice counts once.
public final class DurationExtractor {
    private static final Set<String> FURTHER =
            WordSet.of(
                    "puis ensuite suivi suivie suivis deuxieme seconde autre then followed second"
                            + " anschliessend zweite poi seconda");

    /// « Un déjeuner d’une heure a suivi », « A working lunch of one hour followed ».
    private static final Set<String> FOLLOWED =
            WordSet.of(
                    "suivi poursuivi poursuivie poursuivis suit followed follows folgte seguito");

    private static final Set<String> MEALS =
            WordSet.of(
                    "dejeuner diner petit-dejeuner repas lunch dinner breakfast arbeitsessen mittagessen"
                            + " abendessen pranzo cena");

    /// « avant un dîner d’une heure »
    private static final Set<String> BEFORE = WordSet.of("avant before vor prima");

    /// In minutes: longer than any visit told in hours.
    private static final int DAY = 1440;

    /// Between the same hours on two clocks.
    private static final Set<String> AGAIN = WordSet.of("( ; / soit ie also cioe");

    private static final int FAR = 8;

    private DurationExtractor() {}

    /// A length with what proves each part of it; null where nothing tells.
    public record Found(@Nullable Duration duration, List<Evidence> evidence) {
        /// Nothing told.
        public static final Found NONE = new Found(null, List.of());
    }

    /// The length that these passages tell; the range of the clocks where no words do.
    public static Found extract(List<Passage> passages) {
        List<LengthMention> parts = new ArrayList<>();
        for (Passage passage : passages) {
            collect(passage, parts);
        }
        Found ranges = ranges(passages);
        if (parts.isEmpty()) {
            return ranges;
        }
        int total = parts.stream().mapToInt(LengthMention::minutes).sum();
        if (ranges.duration() != null && parts.stream().allMatch(DurationExtractor::isFurther)) {
            total += (int) ranges.duration().toMinutes();
        }
        String value = Integer.toString(total);
        List<Evidence> evidence =
                parts.stream()
                        .map(part ->
                                part.span()
                                        .proves("event.durationMinutes", value, "duration-in-lead"))
                        .toList();
        return new Found(Duration.ofMinutes(total), evidence);
    }

    /// Where the lead tells no length, a sentence further below that tells nothing else.
    public static Found below(List<Passage> passages) {
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                LengthMention found = DurationScanner.at(passage, i);
                if (found != null && isOfEvent(found) && Lasting.isSaid(found.span())) {
                    String value = Integer.toString(found.minutes());
                    return new Found(
                            Duration.ofMinutes(found.minutes()),
                            List.of(
                                    found.span()
                                            .proves(
                                                    "event.durationMinutes",
                                                    value,
                                                    "duration-told")));
                }
            }
        }
        return Found.NONE;
    }

    /// « un entretien de 11h25 à 12h10, puis un déjeuner d'une heure »: a part of its own behind the range.
    private static boolean isFurther(LengthMention part) {
        Span span = part.span();
        Passage passage = span.passage();
        int end = Sentences.end(passage, span.from(), FAR);
        boolean mealAfter =
                passage.hasAny(BEFORE, span.from() - FAR, span.from())
                        && passage.hasAny(MEALS, span.from() - FAR, span.from());
        return mealAfter
                || passage.hasAny(FURTHER, span.from() - FAR, span.from())
                || (passage.hasAny(FOLLOWED, Sentences.start(passage, span.from()), end)
                        && passage.hasAny(MEALS, Sentences.start(passage, span.from()), end));
    }

    private static void collect(Passage passage, List<LengthMention> parts) {
        BitSet clocks = clocks(passage);
        int at = 0;
        while (at < passage.size()) {
            LengthMention found = clocks.get(at) ? null : DurationScanner.at(passage, at);
            if (found == null || !isOfEvent(found)) {
                at++;
            } else {
                boolean repeated =
                        !isFurther(found)
                                && parts.stream()
                                        .anyMatch(part -> part.minutes() == found.minutes());
                if (!repeated) {
                    parts.add(found);
                }
                at = found.span().to();
            }
        }
    }

    /// « 24-hour trading » goes on round the clock.
    private static boolean isOfEvent(LengthMention length) {
        return length.minutes() > 0
                && length.minutes() <= DAY
                && (length.isAdjective()
                        ? length.minutes() < DAY && Lasting.isOfEventBehind(length.span())
                        : Lasting.isTold(length.span()));
    }

    /// The tokens of times of day: « 14h00 » is no length.
    private static BitSet clocks(Passage passage) {
        BitSet clocks = new BitSet();
        TimeScanner.times(passage)
                .forEach(time -> clocks.set(time.span().from(), time.span().to()));
        return clocks;
    }

    /// « de 9h à 9h55 »: fifty-five minutes; on Japan's clock where the local one tells of none.
    private static Found ranges(List<Passage> passages) {
        Found local = ranges(passages, time -> time.zone() != TimeMention.Zone.JAPAN);
        return local.duration() != null ? local : ranges(passages, _ -> true);
    }

    private static int minutes(TimeMention start, LocalTime end) {
        return Math.floorMod(Duration.between(start.time(), end).toMinutes(), DAY);
    }

    /// « de 18h00 à 19h30 (10h00-11h30, heure de Paris) »: on another clock, as long as before and at once behind it.
    private static boolean isToldAgain(@Nullable TimeMention previous, TimeMention time) {
        if (previous == null || previous.end() == null || time.end() == null) {
            return false;
        }
        Passage passage = time.span().passage();
        int from = previous.span().to();
        int to = time.span().from();
        return minutes(previous, previous.end()) == minutes(time, time.end())
                && to - from <= FAR
                && passage.hasAny(AGAIN, from, to)
                && !passage.hasAny(FURTHER, from, to);
    }

    private static Found ranges(List<Passage> passages, Predicate<TimeMention> counts) {
        int total = 0;
        List<Span> spans = new ArrayList<>();
        for (Passage passage : passages) {
            TimeMention previous = null;
            for (TimeMention time : TimeScanner.times(passage)) {
                if (time.end() != null && counts.test(time)) {
                    total += isToldAgain(previous, time) ? 0 : minutes(time, time.end());
                    spans.add(time.span());
                    previous = time;
                }
            }
            if (!spans.isEmpty() && passage.role() == Passage.Role.LEAD) {
                break;
            }
        }
        if (total == 0) {
            return Found.NONE;
        }
        String value = Integer.toString(total);
        return new Found(
                Duration.ofMinutes(total),
                spans.stream()
                        .map(span -> span.proves("event.durationMinutes", value, "range-in-lead"))
                        .toList());
    }
}
