package org.communiques.source;

import java.nio.charset.Charset;
import java.util.Optional;

/// Tells bytes that are no text in any encoding.
final class Binary {
    private static final int LOOKED_AT = 8192;

    private Binary() {}

    /// Control characters hardly occur in text: more than one byte in fifty is a picture, an archive, a
    /// program. Text of two or four bytes a character is full of them, and judged by its characters.
    static boolean looksBinary(byte[] bytes) {
        Optional<Charset> wide = WideBytes.charset(bytes);
        if (wide.isPresent()) {
            return !WideBytes.isText(bytes, wide.get());
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls * 50 > length
                || startsLike(bytes, "%PDF-")
                || startsLike(bytes, "PK\003\004");
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27;
    }

    private static boolean startsLike(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (bytes[i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
