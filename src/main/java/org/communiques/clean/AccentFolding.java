package org.communiques.clean;

import java.text.Normalizer;
import java.util.Locale;

/// Small letters without accents and ordinary blanks, so that a rule of wording is written once. Only the
/// accents of Latin letters go: those of kana and of Cyrillic make other letters.
final class AccentFolding {
    /// The last letter of the Latin blocks, `ỹ` and its like included.
    private static final int LATIN = 0x1EFF;

    /// Behind the last letter without accents.
    private static final int ASCII = 0x80;

    private static final char[] BASE = bases();

    private AccentFolding() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : withoutAccents(lower);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String lower) {
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < ASCII) {
                folded.append(c);
            } else if (!isAccent(c)) {
                folded.append(base(c));
            }
        }
        return folded.toString();
    }

    private static char base(char c) {
        if (c <= LATIN) {
            return BASE[c];
        }
        return c == '\u202F' ? ' ' : c;
    }

    /// Written apart from its letter.
    private static boolean isAccent(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static char[] bases() {
        char[] bases = new char[LATIN + 1];
        for (char c = 0; c <= LATIN; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            bases[c] = latin ? parts.charAt(0) : c;
        }
        bases['\u00A0'] = ' ';
        // Unicode takes these strokes for parts of the letters.
        bases['ł'] = 'l';
        bases['ø'] = 'o';
        bases['đ'] = 'd';
        return bases;
    }
}
