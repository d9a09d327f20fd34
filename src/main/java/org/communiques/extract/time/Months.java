package org.communiques.extract.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;

/// The months' names, folded, in French, English, German, Italian, Spanish, Portuguese and Dutch.
public final class Months {
    private static final WordMap<Integer> NUMBERS = WordMap.of(numbers());

    /// « Mar. 3, 2025 »: what is another word too names a month beside a day and a year only.
    private static final WordMap<Integer> BEFORE_YEAR =
            WordMap.of(Map.of("mar", 3, "jun", 6, "jul", 7));

    private static final Set<String> IN_MONTH = WordSet.of("en in im nel a au");

    private static final Set<String> SEASONS =
            WordSet.of(
                    "printemps ete automne hiver spring summer autumn winter fruhling fruhjahr sommer"
                            + " herbst primavera estate autunno inverno");

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        WordMap.put(
                numbers, "janvier january enero janeiro januari januar janner gennaio janv jan", 1);
        WordMap.put(
                numbers,
                "fevrier february febrero fevereiro februari februar febbraio fevr feb",
                2);
        WordMap.put(numbers, "mars march marco maart marz maerz marzo", 3);
        WordMap.put(numbers, "avril april abril aprile avr apr", 4);
        WordMap.put(numbers, "mai may mayo maio mei maggio", 5);
        WordMap.put(numbers, "juin june junio junho juni giugno", 6);
        WordMap.put(numbers, "juillet july julio julho juli luglio juil", 7);
        WordMap.put(numbers, "aout august agosto augustus aug", 8);
        WordMap.put(numbers, "septembre september septiembre setembro settembre sept sep", 9);
        WordMap.put(numbers, "octobre october octubre outubro oktober ottobre oct", 10);
        WordMap.put(numbers, "novembre november noviembre novembro nov", 11);
        WordMap.put(numbers, "decembre december diciembre dezembro dezember dicembre dec", 12);
        return numbers;
    }

    /// The number of a month by its folded name; 0 for any other word.
    public static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /// The same, also by the short names that are other words too, which need a year beside them.
    static int numberBeforeYear(String word) {
        return BEFORE_YEAR.getOrDefault(word, number(word));
    }

    /// The month that « en mars », « in March » names here without a day; 0 where none is.
    public static int namedAlone(Passage passage, int at) {
        return IN_MONTH.contains(passage.word(at)) ? number(passage.word(at + 1)) : 0;
    }

    /// Whether these tokens name a month or a season without a day, or a year: « en mars », « im Herbst », « en 2019 ».
    public static boolean areNamedAlone(Passage passage, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String next = passage.word(i + 1);
            if (IN_MONTH.contains(passage.word(i))
                    && (number(next) > 0
                            || SEASONS.contains(next)
                            || DateMention.isYear(passage.number(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
