package org.communiques.web;

import java.text.BreakIterator;
import java.util.Locale;

/// The beginning of a text: cut between words, or, where a script or a long word leaves no space near the end,
/// between characters.
final class Beginning {
    private Beginning() {}

    /// On one line, and said to be cut where it is.
    static String of(String text, int length) {
        String line = text.replace("\n\n", " ");
        if (line.length() <= length) {
            return line;
        }
        int space = line.lastIndexOf(' ', length);
        return line.substring(0, space > length / 2 ? space : end(line, length)) + " …";
    }

    /// As much of a text as has at most this length: no character is left in halves, and no letter without its
    /// accents.
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, end(text, length));
    }

    private static int end(String text, int length) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(length) ? length : characters.preceding(length);
    }
}
