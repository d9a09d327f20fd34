package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.search.Span;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void fillsLinesUpToTheWidth() {
        assertThat(new Terminal(false, 20).wrap("Les deux ministres sont convenus.", "  "))
                .isEqualTo("  Les deux ministres\n  sont convenus.");
    }

    @Test
    void neverEndsALineBehindAnElision() {
        assertThat(new Terminal(false, 12).wrap("au sein de l’Union", ""))
                .isEqualTo("au sein de\nl’Union");
    }

    @Test
    void neverEndsALineWithinACodeForBoldType() {
        Terminal terminal = new Terminal(true, 12);
        String marked =
                terminal.marked(List.of(new Span("au sein de l’", false), new Span("Union", true)));
        assertThat(terminal.wrap(marked, "")).isEqualTo("au sein de\nl’\u001b[1mUnion\u001b[0m");
    }
}
