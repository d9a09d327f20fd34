package org.communiques.clean;

import java.nio.charset.Charset;

/// Reads the western single-byte encodings: windows-1252, which holds ISO-8859-1, and ISO-8859-15.
///
/// They differ in eight places. What ISO-8859-15 writes there are letters (`œ`, `Œ`, `š`, `ž`, `Ÿ`) and the
/// euro; what the others write there are fractions, accents without letters and a sign for money. Pages
/// that declare either of the ISO encodings hold the quotes and dashes of windows-1252 all the same, pasted
/// from a word processor.
final class WesternBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ELSEWHERE = "¤¦¨´¸¼½¾";
    private static final String IN_FIFTEEN = "€ŠšŽžŒœŸ";

    private WesternBytes() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1252);
        if (!isFifteen(text)) {
            return text;
        }
        String read = text;
        for (int i = 0; i < ELSEWHERE.length(); i++) {
            read = read.replace(ELSEWHERE.charAt(i), IN_FIFTEEN.charAt(i));
        }
        return read;
    }

    /// A fraction next to a letter is none.
    private static boolean isFifteen(String text) {
        int letters = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0xA4 || ELSEWHERE.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            boolean among = isLetter(text, i - 1) || isLetter(text, i + 1);
            letters += among || text.charAt(i) == '¤' ? 1 : 0;
            signs += among ? 0 : 1;
        }
        return letters > 0 && letters >= signs;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
