package org.communiques.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private static final int MANY = 100_000;

    private final List<String> read = new ArrayList<>();
    private final KnownWords<String> known =
            new KnownWords<>(word -> {
                read.add(word);
                return word.startsWith("x") ? null : word + "!";
            });

    @Test
    void readsAWordOnceAsLongAsItIsKept() {
        assertThat(known.of("paix")).isEqualTo("paix!");
        assertThat(known.of("paix")).isEqualTo("paix!");
        assertThat(known.of("xyz")).isNull();
        assertThat(known.of("xyz")).isNull();
        assertThat(read).containsExactly("paix", "xyz");
    }

    @Test
    void tellsWordsThatFallOnOnePlaceApart() {
        List<String> words = IntStream.range(0, MANY).mapToObj(i -> "mot" + i).toList();
        assertThat(words).allSatisfy(word -> assertThat(known.of(word)).isEqualTo(word + "!"));
        assertThat(words.reversed())
                .allSatisfy(word -> assertThat(known.of(word)).isEqualTo(word + "!"));
        assertThat(read).as("pushed out, and read anew").hasSizeGreaterThan(MANY);
    }

    /// « Aa » and « BB » have one hash code.
    @Test
    void keepsFourOfOnePlaceSideBySide() {
        List<String> alike = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        alike.forEach(known::of);
        alike.forEach(known::of);
        assertThat(read).containsExactlyElementsOf(alike);
    }
}
