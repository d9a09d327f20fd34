package org.communiques.clean;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words, as regular expressions, to be found in a class or identifier, where hyphens, underscores and
/// blanks part words. Tried only where a word begins, and only those with its first letter: every element
/// of every page passes here.
final class WordList {
    private static final int LETTERS = 26;

    private final Pattern[] byLetter;

    private WordList(Pattern[] byLetter) {
        this.byLetter = byLetter;
    }

    /// @param words in lower case, each beginning with a letter
    static WordList of(String... words) {
        Map<Character, String> joined =
                Arrays.stream(words)
                        .collect(
                                Collectors.groupingBy(
                                        word -> word.charAt(0),
                                        TreeMap::new,
                                        Collectors.joining("|")));
        Pattern[] byLetter = new Pattern[LETTERS];
        joined.forEach((letter, all) ->
                byLetter[letter - 'a'] = Pattern.compile("(?:" + all + ")(?![a-z0-9])"));
        return new WordList(byLetter);
    }

    boolean isIn(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (letter && !inside && byLetter[c - 'a'] != null && startsAt(text, i)) {
                return true;
            }
            inside = letter || (c >= '0' && c <= '9');
        }
        return false;
    }

    private boolean startsAt(String text, int at) {
        Matcher matcher = byLetter[text.charAt(at) - 'a'].matcher(text);
        return matcher.region(at, text.length()).lookingAt();
    }
}
