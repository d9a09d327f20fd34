package org.communiques.extract.time;

import org.communiques.extract.text.Passage;
import org.jspecify.annotations.Nullable;

/// Lengths told as adjectives of what lasts: « a 40-minute call », « zu einem fünfzigminütigen Arbeitsessen ».
final class LengthAdjectives {
    private LengthAdjectives() {}

    /// « zu einem fünfzigminütigen Arbeitsessen », « 40-minütig », « einstündig »; null for any other word.
    static @Nullable LengthMention inOneWord(Passage passage, int at) {
        boolean digits = passage.isNumber(at) && passage.is(at + 1, "-");
        int unit = digits ? at + 2 : at;
        String word = passage.word(unit);
        int end = Math.max(word.indexOf("minutig"), word.indexOf("stundig"));
        if (end < 0 || (end == 0) != digits) {
            return null;
        }
        boolean hours = word.startsWith("stundig", end);
        String number = word.substring(0, end);
        int minutes;
        if (digits) {
            minutes = passage.number(at) * (hours ? LengthMention.HOUR : 1);
        } else {
            minutes = hours ? GermanHours.minutes(number) : Numerals.value(number);
        }
        return minutes > 0 ? LengthMention.adjective(passage, at, unit + 1, minutes) : null;
    }

    /// « a 40-minute call », « their one-and-a-half-hour meeting »: hyphens make it an adjective.
    static @Nullable LengthMention hyphenated(Passage passage, int at) {
        Numerals.Numeral number = Numerals.at(passage, at);
        if (number.length() == 0) {
            return null;
        }
        int next = at + number.length();
        PartsOfHour.Part part = PartsOfHour.behind(passage, next);
        int dash = passage.is(next, "-") ? next + 1 : next;
        int unit = part == null ? dash : next + part.length();
        boolean joined =
                passage.is(next, "-") || (unit < passage.size() && passage.token(unit).joined());
        if (!joined) {
            return null;
        }
        int length =
                switch (passage.word(unit)) {
                    case "minute" -> number.value();
                    case "hour" ->
                            number.value() * LengthMention.HOUR
                                    + (part == null ? 0 : part.minutes());
                    default -> 0;
                };
        return length > 0 ? LengthMention.adjective(passage, at, unit + 1, length) : null;
    }
}
