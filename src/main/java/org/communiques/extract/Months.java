package org.communiques.extract;

import java.util.HashMap;
import java.util.Map;

/// The months' names, folded, in French, English, German, Italian, Spanish, Portuguese and Dutch.
final class Months {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        add("janvier january enero janeiro januari januar janner gennaio janv jan", 1);
        add("fevrier february febrero fevereiro februari februar febbraio fevr feb", 2);
        add("mars march marco maart marz maerz marzo", 3);
        add("avril april abril aprile avr apr", 4);
        add("mai may mayo maio mei maggio", 5);
        add("juin june junio junho juni giugno", 6);
        add("juillet july julio julho juli luglio juil", 7);
        add("aout august agosto augustus agosto", 8);
        add("septembre september septiembre setembro settembre sept sep", 9);
        add("octobre october octubre outubro oktober ottobre oct", 10);
        add("novembre november noviembre novembro nov", 11);
        add("decembre december diciembre dezembro dezember dicembre dec", 12);
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
