package org.communiques.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// How long the event took: the parts add up, what is said twice counts once.
final class DurationExtractor {
    /// A number of minutes or hours is the event's own length only near one of these.
    private static final Set<String> LASTING =
            WordSet.of(
                    "pendant durant durante duree dure durait prolonge prolongee pres environ"
                            + " quelque plus sur etendus etendu for lasted lasting about approximately"
                            + " around some wahrend rund etwa dauerte dauerten dauert circa per durata durato"
                            + " durati durate long longue"
                            + " dura duro duracion de d' ' peu une di ran einem einer");

    private static final Set<String> STRONG =
            WordSet.of(
                    "pendant durant duree dure durait pres environ quelque for wahrend rund etwa"
                            + " circa durato");
    private static final Set<String> FURTHER =
            WordSet.of(
                    "puis ensuite suivi suivie suivis deuxieme seconde autre then followed second"
                            + " anschliessend zweite poi seconda");

    /// Straight before a length of time: « ils ont conversé trente-cinq minutes ».
    private static final Set<String> TALKED =
            WordSet.of(
                    "converse parle echange discute dialogue entretenus entretenues reunis reunies"
                            + " berieten sprachen tagten telefonierten spoke talked conversed met"
                            + " parlato conversato discusso");

    /// Straight behind it: « die eine halbe Stunde dauerte ».
    private static final Set<String> BEHIND = WordSet.of("durant dauerte dauerten dauert lang");

    private static final int BACK = 3;
    private static final int FAR = 8;

    private DurationExtractor() {}

    record Found(@Nullable Duration duration, List<Evidence> evidence) {}

    static Found extract(List<Passage> passages) {
        List<DurationScanner.Minutes> parts = new ArrayList<>();
        for (Passage passage : passages) {
            collect(passage, parts);
        }
        Found ranges = ranges(passages);
        if (parts.isEmpty()) {
            return ranges;
        }
        int total = parts.stream().mapToInt(DurationScanner.Minutes::minutes).sum();
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

    /// « un entretien de 11h25 à 12h10, puis un déjeuner d'une heure »: a part of its own behind the range.
    private static boolean isFurther(DurationScanner.Minutes part) {
        Span span = part.span();
        return span.passage().hasAny(FURTHER, span.from() - FAR, span.from());
    }

    private static void collect(Passage passage, List<DurationScanner.Minutes> parts) {
        int at = 0;
        while (at < passage.size()) {
            DurationScanner.Minutes found = DurationScanner.at(passage, at);
            if (found == null
                    || !(found.isAdjective()
                            || isLasting(passage, at)
                            || BEHIND.contains(passage.word(found.span().to())))) {
                at++;
            } else {
                boolean repeated =
                        !isFurther(found)
                                && parts.stream()
                                        .anyMatch(part -> part.minutes() == found.minutes());
                if (!repeated && found.minutes() > 0) {
                    parts.add(found);
                }
                at = found.span().to();
            }
        }
    }

    private static boolean isLasting(Passage passage, int at) {
        boolean clock =
                isAt(passage, at - 1)
                        || passage.is(at - 1, "vers")
                        || passage.is(at - 1, "partir")
                        || passage.is(at - 2, "partir")
                        || passage.is(at - 1, "(")
                        || passage.is(at - 1, ",")
                        || passage.is(at - 1, "h")
                        || passage.is(at - 1, ":");
        if (clock) {
            return false;
        }
        if (passage.isNumber(at) && passage.is(at + 1, "h") && !isLength(passage, at)) {
            return false;
        }
        return passage.hasAny(LASTING, at - BACK, at) || passage.hasAny(TALKED, at - 1, at);
    }

    /// « à », not the article of « a quarter of an hour ».
    private static boolean isAt(Passage passage, int at) {
        return passage.is(at, "a") && !passage.printed(at).equals("a");
    }

    /// « de 14h00 » is a time of day, « pendant 2h20 » and « près de 2h20 » are lengths.
    private static boolean isLength(Passage passage, int at) {
        return passage.hasAny(STRONG, at - BACK, at);
    }

    /// « de 9h à 9h55 »: fifty-five minutes; on Japan's clock where the local one tells of none.
    private static Found ranges(List<Passage> passages) {
        Found local = ranges(passages, time -> time.zone() != TimeMention.Zone.JAPAN);
        return local.duration() != null ? local : ranges(passages, _ -> true);
    }

    private static Found ranges(List<Passage> passages, Predicate<TimeMention> counts) {
        int total = 0;
        List<Span> spans = new ArrayList<>();
        for (Passage passage : passages) {
            for (TimeMention time : TimeScanner.scan(passage)) {
                if (time.end() != null && counts.test(time)) {
                    total +=
                            (int)
                                    Math.floorMod(
                                            Duration.between(time.time(), time.end()).toMinutes(),
                                            1440L);
                    spans.add(time.span());
                }
            }
            if (!spans.isEmpty() && passage.role() == Passage.Role.LEAD) {
                break;
            }
        }
        if (total == 0) {
            return new Found(null, List.of());
        }
        String value = Integer.toString(total);
        return new Found(
                Duration.ofMinutes(total),
                spans.stream()
                        .map(span -> span.proves("event.durationMinutes", value, "range-in-lead"))
                        .toList());
    }
}
