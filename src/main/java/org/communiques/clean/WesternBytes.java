package org.communiques.clean;

import java.nio.charset.Charset;

/// Tells windows-1252, which holds ISO-8859-1, from ISO-8859-15.
///
/// They differ in eight places. What ISO-8859-15 writes there are letters (`œ`, `Œ`, `š`, `ž`, `Ÿ`) and the
/// euro; what the others write there are fractions, accents without letters and a sign for money.
final class WesternBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

    private WesternBytes() {}

    static Charset charset(byte[] bytes) {
        int letters = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0x80 && b < 0xA0) {
                return WINDOWS_1252; // quotes and dashes there, nothing in ISO-8859-15
            }
            if (isLetterInFifteen(b)) {
                letters += isLetter(bytes, i - 1) || isLetter(bytes, i + 1) ? 1 : 0;
            } else if (b == 0xA4) {
                letters++;
            }
        }
        return letters > 0 ? ISO_8859_15 : WINDOWS_1252;
    }

    private static boolean isLetterInFifteen(int b) {
        return b == 0xA6 || b == 0xA8 || b == 0xB4 || b == 0xB8 || (b >= 0xBC && b <= 0xBE);
    }

    private static boolean isLetter(byte[] bytes, int at) {
        if (at < 0 || at >= bytes.length) {
            return false;
        }
        int b = bytes[at] & 0xFF;
        return ((b | 0x20) >= 'a' && (b | 0x20) <= 'z') || b >= 0xC0;
    }
}
