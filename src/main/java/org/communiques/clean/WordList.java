package org.communiques.clean;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words, as regular expressions, to be found in a class or identifier, where hyphens, underscores and
/// blanks part words. Tried only where a word begins, and only those with its first two characters: every
/// element of every page passes here.
final class WordList {
    private static final int RADIX = Character.MAX_RADIX;

    private final @Nullable Pattern[] byOpening;

    private WordList(@Nullable Pattern[] byOpening) {
        this.byOpening = byOpening;
    }

    /// @param words in lower case, each beginning with a letter and a letter or digit
    static WordList of(String... words) {
        @Nullable Pattern[] byOpening = new Pattern[RADIX * RADIX];
        Arrays.stream(words)
                .collect(
                        Collectors.groupingBy(
                                word -> opening(word, 0),
                                TreeMap::new,
                                Collectors.joining("|", "(?:", ")(?![a-z0-9])")))
                .forEach((opening, all) -> byOpening[opening] = Pattern.compile(all));
        return new WordList(byOpening);
    }

    boolean isIn(String text) {
        boolean inside = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean in = digit(text.charAt(i)) >= 0;
            if (in && !inside && startsAt(text, i)) {
                return true;
            }
            inside = in;
        }
        return false;
    }

    private boolean startsAt(String text, int at) {
        int opening = opening(text, at);
        Pattern words = opening < 0 ? null : byOpening[opening];
        return words != null && words.matcher(text).region(at, text.length()).lookingAt();
    }

    /// The two characters as a number; negative where one is neither a small letter nor a digit.
    private static int opening(String text, int at) {
        int first = digit(text.charAt(at));
        int second = digit(text.charAt(at + 1));
        return first < 0 || second < 0 ? -1 : first * RADIX + second;
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 10;
        }
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
