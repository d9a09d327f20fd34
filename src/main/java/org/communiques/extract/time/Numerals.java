package org.communiques.extract.time;

import java.util.HashMap;
import java.util.Map;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;

/// French, English, German and Italian number words, up to what durations need: « soixante-cinq »,
/// « quatre-vingt-dix », « cent vingt ».
final class Numerals {
    private static final WordMap<Integer> VALUES = WordMap.of(values());
    private static final int MOST_WORDS = 6;

    private Numerals() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        String[] units = {
            "zero", "un une one an ein eine einer uno una un'", "deux two zwei due",
                    "trois three drei tre",
            "quatre four vier quattro", "cinq five funf cinque", "six sechs sei",
                    "sept seven sieben sette",
            "huit eight acht otto", "neuf nine neun nove", "dix ten zehn dieci",
                    "onze eleven elf undici",
            "douze twelve zwolf dodici", "treize thirteen dreizehn tredici",
                    "quatorze fourteen vierzehn quattordici", "quinze fifteen funfzehn quindici",
            "seize sixteen sechzehn sedici"
        };
        for (int i = 0; i < units.length; i++) {
            WordMap.put(values, units[i], i);
        }
        WordMap.put(values, "vingt vingts twenty zwanzig venti", 20);
        WordMap.put(values, "trente thirty dreissig trenta", 30);
        WordMap.put(values, "quarante forty vierzig quaranta", 40);
        WordMap.put(values, "cinquante fifty funfzig cinquanta", 50);
        WordMap.put(values, "soixante sixty sechzig sessanta", 60);
        WordMap.put(values, "septante seventy siebzig settanta", 70);
        WordMap.put(values, "huitante octante eighty achtzig ottanta", 80);
        WordMap.put(values, "nonante ninety neunzig novanta", 90);
        WordMap.put(values, "cent cents hundred hundert cento", 100);
        addCompounds(values);
        return values;
    }

    /// « quarantacinque », « fünfundvierzig »: one word for both parts.
    private static void addCompounds(Map<String, Integer> values) {
        Map<String, Integer> simple = Map.copyOf(values);
        for (String ten :
                WordSet.of("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")) {
            for (String unit : WordSet.of("uno due tre quattro cinque sei sette otto nove")) {
                boolean vowels = unit.startsWith("u") || unit.startsWith("o");
                String stem = vowels ? ten.substring(0, ten.length() - 1) : ten;
                values.put(stem + unit, simple.getOrDefault(ten, 0) + simple.getOrDefault(unit, 0));
            }
        }
        for (String ten :
                WordSet.of("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig")) {
            for (String unit : WordSet.of("ein zwei drei vier funf sechs sieben acht neun")) {
                values.put(
                        unit + "und" + ten,
                        simple.getOrDefault(ten, 0) + simple.getOrDefault(unit, 0));
            }
        }
    }

    /// A number and how many tokens it takes; none takes 0.
    record Numeral(int value, int length) {
        static final Numeral NONE = new Numeral(0, 0);
    }

    /// The value of one folded word; 0 for a word that is no number.
    static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }

    /// The number that starts at this token, in digits or in words.
    static Numeral at(Passage passage, int at) {
        if (passage.isNumber(at)) {
            return new Numeral(Math.max(0, passage.number(at)), 1);
        }
        if (VALUES.get(passage.word(at)) == null) {
            return Numeral.NONE;
        }
        int value = 0;
        int length = 0;
        while (length < MOST_WORDS) {
            int skip = length > 0 && passage.is(at + length, "et") ? 1 : 0;
            Integer next = VALUES.get(passage.word(at + length + skip));
            if (next == null || (skip == 1 && value < 20)) {
                break;
            }
            boolean multiplies = (next == 100 && value > 1) || (next == 20 && value == 4);
            value = multiplies ? value * next : value + next;
            length += 1 + skip;
        }
        return new Numeral(value, length);
    }
}
