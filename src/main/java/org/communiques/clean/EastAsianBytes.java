package org.communiques.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the double-byte encodings of East Asia: the declared one, Chinese and Korean ones included, where the bytes
/// are valid in it; without one, Shift_JIS and EUC-JP by whether the bytes, so read, make Japanese: syllables and
/// ideographs with hardly an error among them.
final class EastAsianBytes {
    private static final List<Charset> CANDIDATES =
            List.of(Charset.forName("windows-31j"), Charset.forName("EUC-JP"));

    private static final int LOOKED_AT = 1 << 16;

    private EastAsianBytes() {}

    /// The declared double-byte encoding where it is valid, or the better of the Japanese ones where one of
    /// them makes Japanese; null for anything else.
    static @Nullable Charset charset(byte[] bytes, @Nullable Charset declared) {
        if (declared != null && isDoubleByte(declared) && share(bytes, declared, true) >= 0.98) {
            return declared;
        }
        Charset best = null;
        double bestShare = 0.9;
        for (Charset candidate : CANDIDATES) {
            double share = share(bytes, candidate, false);
            if (share > bestShare) {
                best = candidate;
                bestShare = share;
            }
        }
        return best;
    }

    /// `ESC $ B`, `ESC $ @`: a switch to Japanese letters in seven-bit text.
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 27
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubleByte(Charset charset) {
        return charset.newDecoder().maxCharsPerByte() <= 1
                && charset.newDecoder().averageCharsPerByte() < 1;
    }

    /// The share of characters beyond ASCII that are letters or punctuation of East Asia (or any valid
    /// character) and no errors. Syllables must be among them: European text read as Japanese gives rare
    /// ideographs and half-width syllables.
    private static double share(byte[] bytes, Charset charset, boolean anyValid) {
        int beyond = 0;
        int good = 0;
        int kana = 0;
        CharBuffer text = decode(bytes, charset);
        while (text.hasRemaining()) {
            char c = text.get();
            if (c >= 0x80) {
                beyond++;
                kana += c >= 0x3041 && c <= 0x30FE ? 1 : 0;
                good += isEastAsian(c) || (anyValid && c != '\uFFFD') ? 1 : 0;
            }
        }
        return beyond == 0 || (!anyValid && kana * 10 < beyond) ? 0 : (double) good / beyond;
    }

    private static CharBuffer decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, LOOKED_AT)));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A replacing decoder reports nothing", e);
        }
    }

    private static boolean isEastAsian(char c) {
        return (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF5E);
    }
}
