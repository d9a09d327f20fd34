package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.search.Span;
import org.communiques.web.PieceView.Support;
import org.junit.jupiter.api.Test;

class PieceViewTest {
    private static final List<Span> SPANS =
            List.of(
                    new Span("Le ", false),
                    new Span("ministre IWAYA", true),
                    new Span(" parle.", false));

    @Test
    void keepsTheWholeOfSupportingWordsUnderOneAnchor() {
        Support sentence = new Support(0, 24, "sentence");
        Support name = new Support(12, 17, "name");
        assertThat(said(PieceView.cut(SPANS, List.of(name, sentence), 1)))
                .isEqualTo("<sentence:Le [1 ministre ]<name:[ IWAYA 1]> parle.>");
    }

    @Test
    void letsTheLaterGiveWayWhereTwoOverlap() {
        Support first = new Support(0, 11, "first");
        Support second = new Support(3, 17, "second");
        assertThat(said(PieceView.cut(SPANS, List.of(first, second), 7)))
                .isEqualTo("<first:Le <second:[7 ministre]>>[  IWAYA 7] parle.");
    }

    /// Anchors in angle brackets; a match begins and ends with its number.
    private static String said(List<PieceView> pieces) {
        StringBuilder out = new StringBuilder();
        for (PieceView piece : pieces) {
            if (piece.evidence() != null) {
                out.append('<')
                        .append(piece.evidence())
                        .append(':')
                        .append(said(piece.inside()))
                        .append('>');
            } else if (piece.match() != null) {
                String number = Integer.toString(piece.match().number());
                out.append('[').append(piece.match().first() ? number : "").append(' ');
                out.append(piece.text());
                out.append(piece.match().last() ? " " + number : "").append(']');
            } else {
                out.append(piece.text());
            }
        }
        return out.toString();
    }
}
