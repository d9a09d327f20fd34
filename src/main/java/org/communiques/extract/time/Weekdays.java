package org.communiques.extract.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// The weekdays' names, folded, in French, English, German and Italian.
public final class Weekdays {
    private static final WordMap<DayOfWeek> DAYS = WordMap.of(days());

    /// Behind these, another week's day, or every week's.
    private static final Set<String> NOT_THE_LAST =
            WordSet.of(
                    "prochain next every chaque tous les avant apres depuis jusqu'a until by since seit");

    private static final Set<String> NEXT =
            WordSet.of("prochain next nachsten kommenden prossimo prossima");
    private static final Set<String> LAST =
            WordSet.of("dernier last vergangenen letzten scorso scorsa passe ultimo");
    private static final int BACK = 6;

    private Weekdays() {}

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        String[] names = {
            "lundi monday montag lunedi",
            "mardi tuesday dienstag martedi",
            "mercredi wednesday mittwoch mercoledi",
            "jeudi thursday donnerstag giovedi",
            "vendredi friday freitag venerdi",
            "samedi saturday samstag sabato",
            "dimanche sunday sonntag domenica"
        };
        for (int i = 0; i < names.length; i++) {
            for (String name : WordSet.of(names[i])) {
                days.put(name, DayOfWeek.of(i + 1));
            }
        }
        return days;
    }

    /// Null for any other word.
    public static @Nullable DayOfWeek of(String word) {
        return DAYS.get(word);
    }

    /// « inaugurera vendredi »: a verb in the future stands before it.
    static boolean isToCome(Span weekday) {
        return FutureTense.isAt(weekday.passage(), weekday.from() - 1);
    }

    /// « se rendra à Oslo lundi prochain », « will visit Oslo next Monday ».
    static boolean isNext(Span weekday) {
        Passage passage = weekday.passage();
        boolean next =
                NEXT.contains(passage.word(weekday.to()))
                        || NEXT.contains(passage.word(weekday.from() - 1));
        return next
                && IntStream.range(Math.max(0, weekday.from() - BACK), weekday.from())
                        .anyMatch(i -> FutureTense.isAt(passage, i));
    }

    /// « mardi dernier », told on a Tuesday: of the week before.
    static boolean isLast(Span weekday) {
        Passage passage = weekday.passage();
        return LAST.contains(passage.word(weekday.to()))
                || LAST.contains(passage.word(weekday.from() - 1));
    }

    /// « samedi à Manille », not « samedi 31 mai », « samedi prochain ».
    static boolean standsAlone(Span weekday) {
        Passage passage = weekday.passage();
        boolean afternoon =
                passage.is(weekday.to(), "apres") && passage.is(weekday.to() + 1, "midi");
        return !passage.isNumber(weekday.to())
                && (afternoon || !NOT_THE_LAST.contains(passage.word(weekday.to())))
                && !NOT_THE_LAST.contains(passage.word(weekday.from() - 1));
    }
}
