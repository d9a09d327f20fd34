package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;

/// Cuts a piece of a query into folded words.
final class FoldedWords {
    private FoldedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            String word = scanner.folded();
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Whether these are several figures: what was typed without a space between, `2+2` or `24/7`, then stands
    /// together in texts, too.
    static boolean areFigures(List<String> words) {
        return words.size() > 1
                && words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
    }

    /// Those that say something; all of them when none does.
    static List<String> content(List<String> words) {
        List<String> content =
                words.stream().filter(word -> !FunctionWords.contains(word)).toList();
        return content.isEmpty() ? words : content;
    }

    /// Those before the last that say something: of « l'étatiq* » nothing.
    static List<String> before(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .filter(word -> !FunctionWords.contains(word))
                .toList();
    }
}
