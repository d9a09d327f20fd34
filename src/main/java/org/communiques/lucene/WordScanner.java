package org.communiques.lucene;

import java.util.function.Function;

/// Walks over the words of a text: runs of letters and digits. Apostrophes and hyphens part words, so
/// « l’État » is two, and a mark on the second covers it alone.
///
/// Ideograms, kana and the syllables of Korean are words of one character each: their phrases are found by position. An
/// abbreviation with points (« O.N.U. ») is one word.
final class WordScanner {
    private final String text;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = text;
    }

    /// Goes to the next word.
    boolean next() {
        int i = end;
        int length = text.length();
        while (i < length && !isWord(i)) {
            i++;
        }
        if (i == length) {
            return false;
        }
        start = i;
        if (isIdeogram(text.charAt(i))) {
            end = i + 1;
            return true;
        }
        while (i < length && isWord(i) && !isIdeogram(text.charAt(i))) {
            i++;
        }
        end = i == start + 1 ? abbreviation(i) : i;
        return true;
    }

    /// The end of « O.N.U. », of which the first letter ends here; or here.
    private int abbreviation(int first) {
        int i = first;
        int letters = 1;
        while (i + 1 < text.length()
                && text.charAt(i) == '.'
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(start))
                && (i + 2 == text.length() || !isWord(i + 2))) {
            i += 2;
            letters++;
        }
        return letters > 1 ? i : first;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// The word in the form in which words are compared.
    String folded() {
        return fold(text.substring(start, end));
    }

    /// A word as it was printed, in the form in which words are compared.
    static String fold(String printed) {
        return WordFolding.fold(printed.indexOf('.') < 0 ? printed : printed.replace(".", ""));
    }

    /// What a table knows of the word.
    <V> V in(WordTable<V> table, Function<String, V> finding) {
        return table.get(text, start, end, finding);
    }

    private boolean isWord(int position) {
        char c = text.charAt(position);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (Character.isSurrogate(c) && isLetterInTwo(position));
    }

    /// Whether this half of a pair is part of a letter, and not of an emoji.
    private boolean isLetterInTwo(int position) {
        boolean second = Character.isLowSurrogate(text.charAt(position));
        int first = second && position > 0 ? position - 1 : position;
        return Character.isLetterOrDigit(text.codePointAt(first));
    }

    static boolean isIdeogram(int c) {
        return c >= 0x2E80
                && ((c <= 0xA4CF && c >= 0x3040)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF));
    }
}
