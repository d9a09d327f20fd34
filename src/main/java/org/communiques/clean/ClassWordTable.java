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
    private static final int ANY = -1;

    /// For each opening the words that have it, by what they say, the strongest first.
    private final List<List<Meant>> byOpening;

    /// @param third the character behind the first two; [#ANY] where it may be one of several, or none
    private record Meant(ClassWord meaning, int third, Pattern words) {
        static Meant of(ClassWord meaning, int third, List<String> words) {
            String any = String.join("|", words);
            return new Meant(meaning, third, Pattern.compile("(?:" + any + ")(?![a-z0-9])"));
        }

        boolean standsAt(String text, int at) {
            return (third == ANY || (at + 2 < text.length() && third == digit(text.charAt(at + 2))))
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
        new TreeMap<>(words).forEach((meaning, all) -> add(byOpening, meaning, all));
        return new ClassWordTable(byOpening);
    }

    private static void add(List<List<Meant>> byOpening, ClassWord meaning, List<String> words) {
        words.stream()
                .collect(Collectors.groupingBy(word -> List.of(opening(word, 0), third(word))))
                .forEach((first, some) ->
                        byOpening
                                .get(first.getFirst())
                                .add(Meant.of(meaning, first.getLast(), some)));
    }

    private static int third(String word) {
        boolean may = word.length() > 3 && "?*".indexOf(word.charAt(3)) >= 0;
        return word.length() == 2 || may ? ANY : digit(word.charAt(2));
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
