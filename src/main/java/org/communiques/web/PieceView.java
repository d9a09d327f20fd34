package org.communiques.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communiques.search.Span;
import org.jspecify.annotations.Nullable;

/// A piece of a paragraph: words marked in one way throughout, or words that support a fact, with the
/// pieces inside.
///
/// @param text of a piece without others inside, otherwise empty
/// @param match the query's match that the words belong to, null for other text
/// @param evidence anchor of words that support a fact, null for other text
record PieceView(
        String text, @Nullable MatchView match, @Nullable String evidence, List<PieceView> inside) {
    /// Words that support a fact: offsets within the paragraph.
    record Support(int start, int end, String anchor) {}

    /// A match, or a piece of one that a supporting quotation cuts.
    ///
    /// @param number counted from 1 through the whole text
    /// @param first whether the match begins here
    /// @param last whether it ends here
    record MatchView(int number, boolean first, boolean last) {}

    /// Takes a paragraph apart.
    ///
    /// @param firstMatch the number of the paragraph's first match in the whole text
    static List<PieceView> cut(List<Span> spans, List<Support> supports, int firstMatch) {
        List<Support> sorted =
                supports.stream()
                        .sorted(
                                Comparator.comparingInt(Support::start)
                                        .thenComparing(Support::end, Comparator.reverseOrder()))
                        .toList();
        Maker maker = new Maker(spans, firstMatch);
        return maker.between(0, maker.length(), sorted);
    }

    private record Maker(List<Span> spans, int firstMatch) {
        int length() {
            return spans.stream().mapToInt(span -> span.text().length()).sum();
        }

        /// Supporting words stand inside one another; where two overlap otherwise, the later gives way.
        List<PieceView> between(int start, int end, List<Support> supports) {
            List<PieceView> pieces = new ArrayList<>();
            int at = start;
            for (Support support : supports) {
                if (support.start() >= at && support.start() < end) {
                    addText(pieces, at, support.start());
                    int until = Math.min(support.end(), end);
                    List<Support> others =
                            supports.subList(supports.indexOf(support) + 1, supports.size());
                    List<PieceView> inside = between(support.start(), until, others);
                    pieces.add(new PieceView("", null, support.anchor(), inside));
                    at = until;
                }
            }
            addText(pieces, at, end);
            return pieces;
        }

        private void addText(List<PieceView> pieces, int start, int end) {
            int number = firstMatch;
            int spanStart = 0;
            for (Span span : spans) {
                int spanEnd = spanStart + span.text().length();
                int from = Math.max(start, spanStart);
                int until = Math.min(end, spanEnd);
                if (from < until) {
                    MatchView match =
                            span.matched()
                                    ? new MatchView(number, from == spanStart, until == spanEnd)
                                    : null;
                    String text = span.text().substring(from - spanStart, until - spanStart);
                    pieces.add(new PieceView(text, match, null, List.of()));
                }
                number += span.matched() ? 1 : 0;
                spanStart = spanEnd;
            }
        }
    }
}
