package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.search.Span;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Pieces of a text, whose view is the search's own: [Span].
class SpansTest {
    private static Element shown(Span... spans) {
        return Fragment.of("spans", List.of(spans));
    }

    @Test
    void marksWhatMatchesAndNothingElse() {
        Element text =
                shown(new Span("libre", true), new Span(" et ", false), new Span("ouvert", true));
        assertThat(text.html().strip()).isEqualTo("<mark>libre</mark> et <mark>ouvert</mark>");
    }

    @Test
    void writesMarkUpAsText() {
        Element text = shown(new Span("<b>a</b> & ", false), new Span("<i>", true));
        assertThat(text.text()).isEqualTo("<b>a</b> & <i>");
        assertThat(text.select("b, i")).isEmpty();
    }

    @Test
    void addsNoSpaceBetweenPieces() {
        assertThat(
                        shown(
                                        new Span("l’", false),
                                        new Span("Ukraine", true),
                                        new Span(".", false))
                                .text())
                .isEqualTo("l’Ukraine.");
    }
}
