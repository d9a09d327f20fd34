package org.communiques.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Evidence;
import org.communiques.model.Quote;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.MarkedCommunique.MarkedSection;
import org.communiques.search.Span;
import org.communiques.vocabulary.Folding;
import org.communiques.web.PieceView.Support;
import org.jspecify.annotations.Nullable;

/// The text as read: sections, and paragraphs that can be cited by number.
///
/// @param matches how many words are marked; their anchors are `m` and their number, from `m1`
/// @param citing address of this page, to which a paragraph's number is added to cite it
record TextView(List<SectionView> sections, int matches, String citing) {
    /// @param heading null for a section without one
    record SectionView(@Nullable HeadView heading, List<ParagraphView> paragraphs) {}

    /// @param before number of the paragraph that it stands before
    /// @param firstMatch number of the first match in it; it may have none
    /// @param matches how many words in it are marked
    record HeadView(int before, List<PieceView> pieces, int firstMatch, int matches) {}

    /// @param number counted from 1 through the whole text; the anchor is `p` and this number
    /// @param firstMatch number of the first match in it; it may have none
    /// @param matches how many words in it are marked
    record ParagraphView(int number, List<PieceView> pieces, int firstMatch, int matches) {}

    /// @param citing as the component says
    static TextView of(MarkedCommunique marked, String citing) {
        String title = marked.communique().document().title();
        Maker maker = new Maker(supports(marked.communique()));
        List<SectionView> sections = new ArrayList<>();
        for (MarkedSection section : marked.sections()) {
            boolean isFirst = sections.isEmpty();
            sections.add(maker.section(section, isFirst && repeats(section.heading(), title)));
        }
        return new TextView(sections, maker.matches, citing);
    }

    /// Some pages print their title again above the text: it is shown once.
    private static boolean repeats(@Nullable String heading, @Nullable String title) {
        return heading != null && title != null && bare(heading).equals(bare(title));
    }

    /// Letters and digits alone.
    private static String bare(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    List<ParagraphView> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream()).toList();
    }

    /// The quotes that stand in the text, as offsets into it; the same words have one anchor.
    private static List<Support> supports(Communique communique) {
        Map<String, Support> supports = new LinkedHashMap<>();
        for (Evidence evidence : communique.facts().evidence()) {
            Quote quote = evidence.quote();
            if (quote.in() == Quote.In.TEXT) {
                String anchor = anchor(quote);
                supports.put(anchor, new Support(quote.start(), quote.end(), anchor));
            }
        }
        return List.copyOf(supports.values());
    }

    /// Where the words of a quote in the text are marked.
    static String anchor(Quote quote) {
        return "e" + quote.start() + "-" + quote.end();
    }

    /// Walks the paragraphs, keeping count.
    private static final class Maker {
        private final List<Support> supports;
        private int number;
        private int offset;
        private int matches;

        Maker(List<Support> supports) {
            this.supports = supports;
        }

        SectionView section(MarkedSection section, boolean headless) {
            List<Span> spans = section.headingSpans();
            HeadView heading = headless || spans.isEmpty() ? null : heading(spans);
            List<ParagraphView> paragraphs = new ArrayList<>();
            section.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
            return new SectionView(heading, paragraphs);
        }

        private HeadView heading(List<Span> spans) {
            int first = matches + 1;
            int marked = marked(spans);
            return new HeadView(number + 1, PieceView.cut(spans, List.of(), first), first, marked);
        }

        /// Counts them.
        private int marked(List<Span> spans) {
            int marked = (int) spans.stream().filter(Span::matched).count();
            matches += marked;
            return marked;
        }

        private ParagraphView paragraph(List<Span> spans) {
            int length = spans.stream().mapToInt(span -> span.text().length()).sum();
            List<Support> here = new ArrayList<>();
            for (Support support : supports) {
                if (support.start() >= offset && support.end() <= offset + length) {
                    here.add(
                            new Support(
                                    support.start() - offset,
                                    support.end() - offset,
                                    support.anchor()));
                }
            }
            int first = matches + 1;
            int marked = marked(spans);
            offset += length + CleanDocument.BETWEEN_PARAGRAPHS.length();
            return new ParagraphView(++number, PieceView.cut(spans, here, first), first, marked);
        }
    }
}
