package org.communiques.extract.time;

import java.util.Map;

/// Numbers of hours as German writes them in one word with their fraction.
final class GermanHours {
    /// What German says behind a number of hours in one word with it, in minutes: « zweieinhalb », « eindreiviertel ».
    private static final Map<String, Integer> BEHIND_HOURS =
            Map.of("einhalb", 30, "einviertel", 15, "dreiviertel", 45);

    /// In one word with what lasts: « halbstündig », « dreiviertelstündig ».
    private static final Map<String, Integer> PARTS_IN_WORD =
            Map.of("halb", 30, "viertel", 15, "dreiviertel", 45, "anderthalb", 90);

    private GermanHours() {}

    /// Minutes of « zwei », « zweieinhalb », « anderthalb »; 0 for any other word.
    static int minutes(String word) {
        Integer part = PARTS_IN_WORD.get(word);
        if (part != null) {
            return part;
        }
        for (Map.Entry<String, Integer> behind : BEHIND_HOURS.entrySet()) {
            if (word.endsWith(behind.getKey())) {
                int hours =
                        Numerals.value(word.substring(0, word.length() - behind.getKey().length()));
                return hours > 0 ? hours * LengthMention.HOUR + behind.getValue() : 0;
            }
        }
        return Numerals.value(word) * LengthMention.HOUR;
    }
}
