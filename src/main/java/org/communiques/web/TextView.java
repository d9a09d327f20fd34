package org.communiques.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communiques.model.Communique;
import org.communiques.model.Evidence;
import org.communiques.model.Quote;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.MarkedCommunique.MarkedSection;
import org.communiques.search.Span;
import org.communiques.web.PieceView.Support;
import org.jspecify.annotations.Nullable;

/// The text as read: sections, and paragraphs that can be cited by number.
///
/// @param matches how many words are marked; their anchors are `m` and their number, from `m1`
/// @param citing address of this page, to which a paragraph's number is added to cite it
record TextView(List<SectionView> sections, int matches, String citing) {
    record SectionView(@Nullable String heading, List<ParagraphView> paragraphs) {}

    /// @param number counted from 1 through the whole text; the anchor is `p` and this number
    /// @param firstMatch number of the first match in it; it may have none
    /// @param matches how many words in it are marked
    record ParagraphView(int number, List<PieceView> pieces, int firstMatch, int matches) {}

    /// @param citing as the component says
    static TextView of(MarkedCommunique marked, String citing) {
        Maker maker = new Maker(supports(marked.communique()));
        List<SectionView> sections = new ArrayList<>();
        marked.sections().forEach(section -> sections.add(maker.section(section)));
        if (!sections.isEmpty() && repeats(sections.getFirst(), marked.communique())) {
            sections.set(0, new SectionView(null, sections.getFirst().paragraphs()));
        }
        return new TextView(sections, maker.matches, citing);
    }

    /// Some pages print their title again above the text: it is shown once.
    private static boolean repeats(SectionView first, Communique communique) {
        String title = communique.document().title();
        return first.heading() != null
                && title != null
                && bare(first.heading()).equals(bare(title));
    }

    /// Letters and digits alone.
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
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

        SectionView section(MarkedSection section) {
            List<ParagraphView> paragraphs = new ArrayList<>();
            for (List<Span> spans : section.paragraphs()) {
                paragraphs.add(paragraph(spans));
            }
            return new SectionView(section.heading(), paragraphs);
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
            int marked = (int) spans.stream().filter(Span::matched).count();
            matches += marked;
            // Paragraphs are joined by a blank line in CleanDocument.text().
            offset += length + 2;
            return new ParagraphView(++number, PieceView.cut(spans, here, first), first, marked);
        }
    }
}
