package org.communiques.clean;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

    /// Reads valid sequences as such, and stray bytes, which come from pasted text, as windows-1252.
    String decode(byte[] bytes) {
        if (invalid == 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(bytes.length);
        int from = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes, i);
            if (length == 0) {
                text.append(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                text.append(new String(bytes, i, 1, WINDOWS_1252));
                from = i + 1;
            }
            i += Math.max(1, length);
        }
        return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
                .toString();
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
