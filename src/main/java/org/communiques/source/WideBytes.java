package org.communiques.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells text of two or four bytes a character: by its mark, by zeros on one side of the pairs, or, as Japanese
/// hardly has any, by whether the pairs make characters that people write.
public final class WideBytes {
    private static final int LOOKED_AT = 8192;

    /// Text of single bytes has no such bytes; every stop and line end of wide text has one.
    private static final int RAREST = 200;

    private static final double TEXT = 0.95;

    private WideBytes() {}

    /// By a byte order mark, by the zeros of Latin text, or by the characters that the bytes make; empty for single
    /// bytes.
    public static Optional<Charset> charset(byte[] bytes) {
        return marked(bytes).or(() -> byZeros(bytes)).or(() -> byCharacters(bytes));
    }

    /// Whether the bytes, so read, are text and not a picture or a program.
    static boolean isText(byte[] bytes, Charset charset) {
        return Share.of(bytes, charset).usual > TEXT;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean four = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE ->
                    Optional.of(four ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) * 5 < length || length < 4) {
            return Optional.empty();
        }
        return Optional.of(
                zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<Charset> byCharacters(byte[] bytes) {
        if (!hasControls(bytes)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> Share.of(bytes, charset))
                .filter(share -> share.usual > TEXT)
                .max(Comparator.comparingDouble(Share::common))
                .map(Share::charset);
    }

    private static boolean hasControls(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            controls += bytes[i] >= 0 && bytes[i] < '\t' ? 1 : 0;
        }
        return controls > 0 && controls * RAREST >= length;
    }

    /// What bytes look like in an encoding.
    ///
    /// @param usual the share of characters that people write
    /// @param common the same without ideographs and Korean syllables, which nearly any two bytes make
    private record Share(Charset charset, double usual, double common) {
        /// First and last ones of what is usual: letters, signs of writing, and the spaces and line ends between.
        private static final int[][] USUAL = {
            {'\t', '\r'},
            {' ', '~'},
            {0xA0, 0x24F},
            {0x300, 0x6FF},
            {0x900, 0xE7F},
            {0x1E00, 0x1FFF},
            {0x2010, 0x203E},
            {0x20A0, 0x22FF},
            {0x25A0, 0x26FF},
            {0x3000, 0x30FF},
            {0x4E00, 0x9FFF},
            {0xAC00, 0xD7A3},
            {0xFEFF, 0xFFEF},
        };

        static Share of(byte[] bytes, Charset charset) {
            // Whole characters only, in either width.
            String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT) & ~3, charset);
            double all = Math.max(1, text.length());
            long usual = text.chars().filter(Share::isUsual).count();
            long common = text.chars().filter(c -> isUsual(c) && !isIdeograph(c)).count();
            return new Share(charset, usual / all, common / all);
        }

        private static boolean isUsual(int c) {
            return Arrays.stream(USUAL).anyMatch(range -> range[0] <= c && c <= range[1])
                    && Character.isDefined(c);
        }

        private static boolean isIdeograph(int c) {
            return c >= 0x4E00 && c <= 0xD7A3;
        }
    }
}
