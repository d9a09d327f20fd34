package org.communiques.lucene;

import java.text.Normalizer;
import java.util.Locale;

/// Brings a word to the form in which words are compared: lower case, no accents, œ as oe.
final class WordFolding {
    /// Folded forms of the characters below this, which are nearly all that a European text has.
    private static final int TABLE = 0x250;

    private static final String[] FOLDED = new String[TABLE];

    static {
        for (int c = 0; c < TABLE; c++) {
            FOLDED[c] = slowly(String.valueOf((char) c));
        }
    }

    private WordFolding() {}

    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return fold(word, i);
            }
        }
        return word;
    }

    private static String fold(String word, int from) {
        StringBuilder folded = new StringBuilder(word.length() + 2).append(word, 0, from);
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < TABLE) {
                folded.append(FOLDED[c]);
            } else {
                return slowly(word);
            }
        }
        return folded.toString();
    }

    private static String slowly(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l")
                .replace("ı", "i");
    }
}
