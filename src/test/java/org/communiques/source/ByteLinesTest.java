package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
    @Test
    void givesEveryLineOnce() throws IOException {
        assertThat(lines("a\n\nb\r\nc", 10)).containsExactly("a", "", "b\r", "c");
        assertThat(lines("a\n", 10)).containsExactly("a");
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void readsLinesLongerThanItsBlock() throws IOException {
        String longer = "x".repeat(200_000);
        assertThat(lines(longer + "\ny\n" + longer, 300_000)).containsExactly(longer, "y", longer);
    }

    @Test
    void cutsALineJustPastTheLongest() throws IOException {
        assertThat(lines("abcdef\nabc\nabcd", 3)).containsExactly("abcd", "abc", "abcd");
        assertThat(lines("x".repeat(200_000) + "\ny", 3)).containsExactly("xxxx", "y");
    }

    private static List<String> lines(String text, int longest) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        try (ByteLines each = new ByteLines(new ByteArrayInputStream(bytes), longest)) {
            for (byte[] line = each.next(); line != null; line = each.next()) {
                lines.add(new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
