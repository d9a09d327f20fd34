package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideBytesTest {
    private static final String JAPANESE = "日本の外務大臣は、フランスの外務大臣とパリで会談した。これは公式な発表である。\n";

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void tellsJapaneseWithAndWithoutItsMark(Charset charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + JAPANESE).getBytes(charset);
            assertThat(WideBytes.charset(bytes)).contains(charset);
            assertThat(Binary.looksBinary(bytes)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void leavesOtherJapaneseAlone(Charset charset) {
        assertThat(WideBytes.charset(JAPANESE.repeat(50).getBytes(charset))).isEmpty();
    }

    @Test
    void takesNoNoiseForText() {
        byte[] noise = new byte[20_000];
        for (int seed = 0; seed < 50; seed++) {
            new Random(seed).nextBytes(noise);
            assertThat(Binary.looksBinary(noise)).isTrue();
        }
    }

    /// A table of small numbers has zeros on one side of its pairs, as text has.
    @Test
    void takesNoNumbersForText() {
        byte[] numbers = new byte[8_000];
        for (int i = 0; i < numbers.length; i += 2) {
            numbers[i] = (byte) (i / 2 % 30);
        }
        assertThat(Binary.looksBinary(numbers)).isTrue();
    }

    @Test
    void takesAProgramsWordsForNoText() {
        String words = "class Minister\0\0\0\1field\0\0\2name\0".repeat(100);
        assertThat(Binary.looksBinary(words.getBytes(StandardCharsets.US_ASCII))).isTrue();
    }
}
