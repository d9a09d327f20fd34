package org.communiques.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What words, given as regular expressions, say where they stand in a class or identifier, in which hyphens,
/// underscores and blanks part words. Tried only where a word begins, and only those with its first three
/// characters: every element of every page passes here. Immutable.
final class ClassWordTable {
    private static final int RADIX = Character.MAX_RADIX;

    /// For each opening the words that have it, by what they say, the strongest first.
    private final List<List<Meant>> byOpening;

    /// @param thirds the characters that may follow the first two, a bit for each
    private record Meant(ClassWord meaning, Pattern words, long thirds) {
        static Meant of(ClassWord meaning, List<String> words) {
            long thirds =
                    words.stream().mapToLong(ClassWordTable::thirds).reduce(0, (a, b) -> a | b);
            String any = String.join("|", words);
            return new Meant(meaning, Pattern.compile("(?:" + any + ")(?![a-z0-9])"), thirds);
        }

        boolean standsAt(String text, int at) {
            int third = at + 2 < text.length() ? digit(text.charAt(at + 2)) : -1;
            return (third < 0 || (thirds >> third & 1) == 1)
                    && words.matcher(text).region(at, text.length()).lookingAt();
        }
    }

    private ClassWordTable(List<List<Meant>> byOpening) {
        this.byOpening = byOpening;
    }

    /// @param words in lower case, each beginning with a letter and a letter or digit
    static ClassWordTable of(Map<ClassWord, List<String>> words) {
        List<List<Meant>> byOpening =
                Stream.generate(() -> (List<Meant>) new ArrayList<Meant>())
                        .limit(RADIX * RADIX)
                        .toList();
        new TreeMap<>(words)
                .forEach((meaning, all) ->
                        all.stream()
                                .collect(Collectors.groupingBy(word -> opening(word, 0)))
                                .forEach((opening, some) ->
                                        byOpening.get(opening).add(Meant.of(meaning, some))));
        return new ClassWordTable(byOpening);
    }

    /// The third character of the word; all where it may have several, or none.
    private static long thirds(String word) {
        int third = word.length() > 2 ? digit(word.charAt(2)) : -1;
        boolean may = word.length() > 3 && "?*".indexOf(word.charAt(3)) >= 0;
        return third < 0 || may ? -1 : 1L << third;
    }

    /// The strongest that a word of the text says.
    ClassWord strongest(String text) {
        ClassWord strongest = ClassWord.SILENT;
        boolean inside = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean in = digit(text.charAt(i)) >= 0;
            strongest = in && !inside ? strongest(text, i, strongest) : strongest;
            inside = in;
        }
        return strongest;
    }

    /// What the word that begins here says, where that is stronger than what is known.
    private ClassWord strongest(String text, int at, ClassWord known) {
        int opening = opening(text, at);
        for (Meant meant : opening < 0 ? List.<Meant>of() : byOpening.get(opening)) {
            if (meant.meaning().compareTo(known) >= 0) {
                return known;
            }
            if (meant.standsAt(text, at)) {
                return meant.meaning();
            }
        }
        return known;
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
