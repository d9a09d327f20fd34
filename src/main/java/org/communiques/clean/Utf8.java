package org.communiques.clean;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/// What bytes look like when they are read as UTF-8.
///
/// @param sequences how many characters of several bytes are valid
/// @param invalid how many bytes belong to none
record Utf8(int sequences, int invalid) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NO_ASCII = 0x8080_8080_8080_8080L;

    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int invalid = 0;
        for (int i = behindAscii(bytes, 0); i < bytes.length; ) {
            int length = length(bytes, i);
            sequences += length > 1 ? 1 : 0;
            invalid += length == 0 ? 1 : 0;
            i = behindAscii(bytes, i + Math.max(1, length));
        }
        return new Utf8(sequences, invalid);
    }

    /// The first byte from here on that is no character of its own: eight are looked at in one go, as nearly all
    /// of a page is ASCII.
    private static int behindAscii(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES && ((long) EIGHT.get(bytes, at) & NO_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /// Accented letters of one byte make no valid sequences but by rare chance.
    boolean isPlausible() {
        return invalid == 0 || sequences >= 4 * invalid;
    }

    boolean isAscii() {
        return sequences == 0 && invalid == 0;
    }

    /// Reads valid sequences as such, and stray bytes, which come from pasted text, as windows-1252. Java's own
    /// decoder takes most pages letter by letter, from their first `’` on.
    static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; ) {
            int end = behindAscii(bytes, i);
            for (; i < end; i++) {
                text[length++] = (char) bytes[i];
            }
            if (i < bytes.length) {
                int size = length(bytes, i);
                length += Character.toChars(character(bytes, i, size), text, length);
                i += Math.max(1, size);
            }
        }
        return new String(text, 0, length);
    }

    /// The character of this many bytes that starts here.
    private static int character(byte[] bytes, int at, int size) {
        int first = bytes[at];
        return switch (size) {
            case 0 -> new String(bytes, at, 1, WINDOWS_1252).charAt(0);
            case 1 -> first;
            case 2 -> ((first & 0x1F) << 6) | low(bytes, at + 1);
            case 3 -> ((first & 0xF) << 12) | (low(bytes, at + 1) << 6) | low(bytes, at + 2);
            default ->
                    ((first & 0x7) << 18)
                            | (low(bytes, at + 1) << 12)
                            | (low(bytes, at + 2) << 6)
                            | low(bytes, at + 3);
        };
    }

    private static int low(byte[] bytes, int at) {
        return bytes[at] & 0x3F;
    }

    /// Bytes of the character that starts here; 0 when none does.
    private static int length(byte[] bytes, int at) {
        int b = bytes[at];
        if (b >= 0) {
            return 1;
        }
        int length = (b & 0xE0) == 0xC0 ? 2 : (b & 0xF0) == 0xE0 ? 3 : (b & 0xF8) == 0xF0 ? 4 : 0;
        boolean overlong = (b & 0xFE) == 0xC0 || (b & 0xFF) > 0xF4;
        if (length == 0 || overlong || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean surrogate = (b & 0xFF) == 0xED && second >= 0xA0;
        boolean tooShort =
                ((b & 0xFF) == 0xE0 && second < 0xA0) || ((b & 0xFF) == 0xF0 && second < 0x90);
        boolean tooHigh = (b & 0xFF) == 0xF4 && second >= 0x90;
        return surrogate || tooShort || tooHigh ? 0 : length;
    }
}
