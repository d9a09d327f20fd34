package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communiques.search.Span;
import org.jspecify.annotations.Nullable;

/// A piece of a paragraph that is marked in one way throughout.
///
/// @param match anchor of a word that the query matched, null for other text
/// @param evidence anchor of words that support a fact, null for other text
record PieceView(String text, @Nullable String match, @Nullable String evidence) {
    /// Words that support a fact: offsets within the paragraph.
    record Support(int start, int end, String anchor) {}

    /// Cuts a paragraph wherever a mark begins or ends.
    ///
    /// @param firstMatch the number of the paragraph's first match in the whole text
    static List<PieceView> cut(List<Span> spans, List<Support> supports, int firstMatch) {
        String text = String.join("", spans.stream().map(Span::text).toList());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        int at = 0;
        for (Span span : spans) {
            at += span.text().length();
            cuts.add(at);
        }
        supports.forEach(support -> {
            cuts.add(Math.min(support.start(), text.length()));
            cuts.add(Math.min(support.end(), text.length()));
        });
        return pieces(text, List.copyOf(cuts), new Matches(spans, firstMatch), supports);
    }

    private static List<PieceView> pieces(
            String text, List<Integer> cuts, Matches matches, List<Support> supports) {
        List<PieceView> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int start = cuts.get(i);
            pieces.add(
                    new PieceView(
                            text.substring(start, cuts.get(i + 1)),
                            matches.at(start),
                            support(supports, start)));
        }
        return pieces;
    }

    /// An anchor stands once, where its words begin.
    private static @Nullable String support(List<Support> supports, int start) {
        return supports.stream()
                .filter(support -> support.start() == start)
                .map(Support::anchor)
                .findFirst()
                .orElse(null);
    }

    /// Which match covers an offset.
    private record Matches(List<Span> spans, int first) {
        @Nullable String at(int offset) {
            int number = first;
            int start = 0;
            for (Span span : spans) {
                int end = start + span.text().length();
                if (offset < end) {
                    return span.matched() ? "m" + number : null;
                }
                number += span.matched() ? 1 : 0;
                start = end;
            }
            return null;
        }
    }
}
