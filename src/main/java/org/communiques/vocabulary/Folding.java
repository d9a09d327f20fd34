package org.communiques.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/// One spelling for all ways to print a word: lower case, no diacritics, `oe` for `œ`, `'` for every
/// apostrophe.
public final class Folding {
    private static final int TABLE_START = 0xC0;
    private static final int TABLE_END = 0x250;
    private static final String[] LATIN = latin();

    private Folding() {}

    /// The folded form of a word or a phrase; blanks and punctuation other than apostrophes stay.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                folded.append(lower(c));
            } else {
                folded.append(fold(c));
            }
        }
        return folded.toString();
    }

    /// The small letter of an ASCII one.
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /// Words joined by hyphens, ASCII only: the form of an identifier, such as `le-drian-jean-yves`.
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int length = slug.length();
        return length > 0 && slug.charAt(length - 1) == '-'
                ? slug.substring(0, length - 1)
                : slug.toString();
    }

    /// What a character beyond ASCII is compared by; empty for one that does not count.
    static String fold(char c) {
        if (c >= TABLE_START && c < TABLE_END) {
            return LATIN[c - TABLE_START];
        }
        if (isApostrophe(c)) {
            return "'";
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad') {
            return "";
        }
        return c >= 0x1E00 && c < 0x1F00 ? decomposed(c) : String.valueOf(Character.toLowerCase(c));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´' || c == '′';
    }

    private static String[] latin() {
        String[] table = new String[TABLE_END - TABLE_START];
        for (int i = 0; i < table.length; i++) {
            table[i] = decomposed((char) (TABLE_START + i));
        }
        return table;
    }

    private static String decomposed(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                yield parts.substring(0, 1).toLowerCase(Locale.ROOT);
            }
        };
    }
}
