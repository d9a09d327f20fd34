package org.communiques.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.Stems;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Days told by that of publication: « hier », « samedi », « mardi dernier », « demain ».
final class RelativeDays {
    private static final WordMap<Integer> DAYS_BEFORE =
            WordMap.of(
                    Map.of(
                            "hier", 1,
                            "yesterday", 1,
                            "gestern", 1,
                            "ieri", 1,
                            "vorgestern", 2,
                            "avantieri", 2));

    /// « avant-hier », « l’altro ieri », « the day before yesterday ».
    private static final Set<String> ONE_MORE = WordSet.of("avant altro before");

    private static final Set<String> TOMORROW = WordSet.of("demain tomorrow domani morgen");

    /// « le monde de demain », « heute Morgen ».
    private static final Set<String> NOT_TOMORROW =
            WordSet.of("de of for better di per von heute gestern am l' d' le the apres");

    private static final String BEFORE = "day-before-publication";
    private static final int FAR = 8;

    /// What was told on a day happened on another, by the stems of the words.
    private static final Stems ANNOUNCING =
            Stems.of(
                    "annonc annunci announc confirm bekannt mitgeteilt comunicat inform declar erklart"
                            + " said indiqu precis publi");

    private static final int NEAR = 5;

    /// No sentence tells the day of its verb farther before another.
    private static final int SENTENCE = 30;

    private RelativeDays() {}

    /// A day, the words that tell it, and the rule that read them.
    record Told(LocalDate day, Span words, String rule) {
        /// « hier », « gestern »: surer than a weekday's name.
        boolean isCounted() {
            return rule.equals(BEFORE);
        }
    }

    /// The first such day of the opening; null when none is told.
    static @Nullable Told first(Reading reading, LocalDate published) {
        for (Passage passage : reading.opening()) {
            for (int i = 0; i < passage.size(); i++) {
                Told told = at(new Span(passage, i, i + 1), published);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }

    private static @Nullable Told at(Span word, LocalDate published) {
        Passage passage = word.passage();
        String folded = passage.word(word.from());
        Integer before = DAYS_BEFORE.get(folded);
        if (before != null && !isBehindToday(word)) {
            int days = ONE_MORE.contains(passage.word(word.from() - 1)) ? before + 1 : before;
            return new Told(published.minusDays(days), word, BEFORE);
        }
        if (TOMORROW.contains(folded) && isTomorrow(word)) {
            return new Told(published.plusDays(1), word, "day-after-publication");
        }
        DayOfWeek weekday = Weekdays.of(folded);
        return weekday == null || isBehindToday(word) ? null : weekday(word, weekday, published);
    }

    /// « a reçu aujourd’hui X, arrivé hier »: the day of the main verb is told already; not « a annoncé aujourd’hui
    /// que X a reçu hier ».
    private static boolean isBehindToday(Span word) {
        Passage passage = word.passage();
        int reach = Math.max(0, word.from() - SENTENCE);
        for (int i = word.from() - 1; i >= reach && !Sentences.isEnd(passage, i); i--) {
            if (EventDateExtractor.TODAY.contains(passage.word(i))) {
                return !isAnnounced(passage, i);
            }
        }
        return false;
    }

    private static boolean isAnnounced(Passage passage, int today) {
        return ANNOUNCING.beginAny(passage, today - NEAR, today + NEAR);
    }

    private static boolean isTomorrow(Span word) {
        Passage passage = word.passage();
        int at = word.from();
        if (NOT_TOMORROW.contains(passage.word(at - 1)) || passage.token(at).isCapital()) {
            return false;
        }
        for (int i = Math.max(0, at - FAR); i < Math.min(passage.size(), at + FAR); i++) {
            if (FutureTense.isAt(passage, i) || passage.is(i, "reist")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Told weekday(Span word, DayOfWeek weekday, LocalDate published) {
        if (Weekdays.isNext(word)) {
            LocalDate day = published.with(TemporalAdjusters.next(weekday));
            return new Told(day, word, "weekday-after-publication");
        }
        if (!Weekdays.standsAlone(word)) {
            return null;
        }
        LocalDate day;
        if (Weekdays.isToCome(word)) {
            day = published.with(TemporalAdjusters.nextOrSame(weekday));
        } else if (Weekdays.isLast(word)) {
            day = published.with(TemporalAdjusters.previous(weekday));
        } else {
            day = published.with(TemporalAdjusters.previousOrSame(weekday));
        }
        return new Told(day, word, "weekday-before-publication");
    }
}
