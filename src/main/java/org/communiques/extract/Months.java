package org.communiques.extract;

import java.util.HashMap;
import java.util.Map;

/// The months' names, folded, in French, English, German and Italian.
final class Months {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        add("janvier january januar janner gennaio janv jan", 1);
        add("fevrier february februar febbraio fevr feb", 2);
        add("mars march marz maerz marzo", 3);
        add("avril april aprile avr apr", 4);
        add("mai may maggio", 5);
        add("juin june juni giugno", 6);
        add("juillet july juli luglio juil", 7);
        add("aout august agosto", 8);
        add("septembre september settembre sept sep", 9);
        add("octobre october oktober ottobre oct", 10);
        add("novembre november nov", 11);
        add("decembre december dezember dicembre dec", 12);
    }

    private Months() {}

    private static void add(String names, int number) {
        for (String name : names.split(" ", -1)) {
            NUMBERS.put(name, number);
        }
    }

    /// The number of a month by its folded name; 0 for any other word.
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }
}
