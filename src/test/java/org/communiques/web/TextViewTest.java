package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Section;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.MarkedCommunique.MarkedSection;
import org.communiques.search.Span;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextViewTest {
    private static final CleanDocument DOCUMENT =
            new CleanDocument(
                    Corpus.CALL.origin(),
                    "Un titre",
                    "fr",
                    Corpus.CALL.published(),
                    List.of(
                            new Section(null, List.of("La paix.", "Rien.")),
                            new Section("Suite", List.of("La paix, toujours la paix."))),
                    Given.NOTHING);

    private static TextView view() {
        List<List<Span>> first =
                List.of(
                        List.of(
                                new Span("La ", false),
                                new Span("paix", true),
                                new Span(".", false)),
                        List.of(new Span("Rien.", false)));
        List<List<Span>> second =
                List.of(
                        List.of(
                                new Span("La ", false),
                                new Span("paix", true),
                                new Span(", toujours la ", false),
                                new Span("paix", true),
                                new Span(".", false)));
        MarkedCommunique marked =
                new MarkedCommunique(
                        new Communique(DOCUMENT, Facts.NONE),
                        List.of(),
                        List.of(
                                new MarkedSection(List.of(), first),
                                new MarkedSection(List.of(new Span("Suite", false)), second)),
                        3);
        return TextView.of(marked, "/communiques/a?p=");
    }

    private static final Element SHOWN = Fragment.of("text", view()).child(0);

    @Test
    void numbersParagraphsThroughTheWholeText() {
        assertThat(SHOWN.select(".paragraph").eachAttr("id")).containsExactly("p1", "p2", "p3");
        assertThat(SHOWN.select("h2").eachText()).containsExactly("Suite");
    }

    @Test
    void citesEachParagraph() {
        assertThat(SHOWN.select(".paragraph-cite").eachAttr("href"))
                .containsExactly(
                        "/communiques/a?p=1#citation",
                        "/communiques/a?p=2#citation",
                        "/communiques/a?p=3#citation");
        assertThat(SHOWN.select(".paragraph-cite").getLast().attr("aria-label"))
                .isEqualTo("Citer le paragraphe 3");
    }

    @Test
    void numbersMatchesThroughTheWholeText() {
        assertThat(SHOWN.select("mark").eachAttr("id")).containsExactly("m1", "m2", "m3");
        assertThat(view().matches()).isEqualTo(3);
        assertThat(view().paragraphs())
                .extracting(TextView.ParagraphView::firstMatch, TextView.ParagraphView::matches)
                .containsExactly(tuple(1, 1), tuple(2, 0), tuple(2, 2));
    }

    @Test
    void leadsFromMatchToMatch() {
        assertThat(SHOWN.select("[rel=next]").eachAttr("href")).containsExactly("#m2", "#m3");
        assertThat(SHOWN.select("[rel=prev]").eachAttr("href")).containsExactly("#m1", "#m2");
        assertThat(SHOWN.select(".match-step").getLast().text()).isEqualTo("3\u202f/\u202f3");
    }

    @Test
    void readsAsWritten() {
        assertThat(SHOWN.select(".paragraph > p:last-child").getFirst().text())
                .startsWith("La paix");
    }
}
