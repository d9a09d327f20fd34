package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String FRENCH =
            "<p>L’œuvre coûte 5 € à l’État, déclare-t-il ; sœur aînée.";
    private static final String JAPANESE = "<p>日本の外務大臣は、フランスの外務大臣とパリで会談した。これは公式な発表である。";

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void tellsUndeclaredFrench(String charset) {
        assertThat(Decoder.decode(FRENCH.getBytes(Charset.forName(charset)), null))
                .isEqualTo(FRENCH);
    }

    @Test
    void tellsIso885915ByItsLetters() {
        String text = "<p>La soeur et la sœur paient 5 € au cœur de l'été.";
        assertThat(Decoder.decode(text.getBytes(Charset.forName("ISO-8859-15")), null))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void tellsUndeclaredJapanese(String charset) {
        assertThat(Decoder.decode(JAPANESE.getBytes(Charset.forName(charset)), null))
                .isEqualTo(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"iso-8859-1", "utf-8", "no-such-charset", "NULL"},
            nullValues = "NULL")
    void believesTheBytesMoreThanTheDeclaration(@Nullable String declared) {
        assertThat(Decoder.decode(FRENCH.getBytes(StandardCharsets.UTF_8), declared))
                .isEqualTo(FRENCH);
        assertThat(Decoder.decode(FRENCH.getBytes(Charset.forName("windows-1252")), declared))
                .isEqualTo(FRENCH);
    }

    @Test
    void readsPagesOfTwoEncodingsPieceByPiece() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("<p>été, à, où, ça, là".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes(" déjà".getBytes(Charset.forName("windows-1252")).clone());
        mixed.writeBytes(" même, forêt, côté, élève".getBytes(StandardCharsets.UTF_8));
        assertThat(Decoder.decode(mixed.toByteArray(), null))
                .isEqualTo("<p>été, à, où, ça, là déjà même, forêt, côté, élève");
    }
}
