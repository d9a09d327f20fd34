package org.communiques.source;

/// Tells bytes that are no text in any encoding.
final class Binary {
    private static final int LOOKED_AT = 8192;

    private Binary() {}

    /// Control characters hardly occur in text: more than one byte in fifty is a picture, an archive, a
    /// program. UTF-16 and UTF-32 text is full of zeros, but nearly all of them on the same side of the
    /// pairs.
    static boolean looksBinary(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            } else if (isControl(bytes[i])) {
                controls++;
            }
        }
        boolean wide = Math.max(zeros[0], zeros[1]) > 20 * Math.min(zeros[0], zeros[1]);
        int odd = wide ? controls : controls + zeros[0] + zeros[1];
        return odd * 50 > length || startsLike(bytes, "%PDF-") || startsLike(bytes, "PK\003\004");
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27;
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
