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
                            new Section(
                                    "Suite pour la paix", List.of("La paix, toujours la paix."))),
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
                                new MarkedSection(
                                        List.of(
                                                new Span("Suite pour la ", false),
                                                new Span("paix", true)),
                                        second)),
                        4);
        return TextView.of(marked, "/communiques/a?p=");
    }

    private static final Element SHOWN = Fragment.of("text", view()).child(0);

    @Test
    void numbersParagraphsThroughTheWholeText() {
        assertThat(SHOWN.select(".paragraph").eachAttr("id")).containsExactly("p1", "p2", "p3");
        assertThat(SHOWN.select("h2").text()).startsWith("Suite pour la paix");
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
    void numbersMatchesThroughTheWholeTextHeadingsIncluded() {
        assertThat(SHOWN.select("mark").eachAttr("id")).containsExactly("m1", "m2", "m3", "m4");
        assertThat(SHOWN.select("h2 mark").eachAttr("id")).containsExactly("m2");
        assertThat(view().matches()).isEqualTo(4);
        assertThat(view().paragraphs())
                .extracting(TextView.ParagraphView::firstMatch, TextView.ParagraphView::matches)
                .containsExactly(tuple(1, 1), tuple(2, 0), tuple(3, 2));
    }

    @Test
    void leadsFromMatchToMatch() {
        assertThat(SHOWN.select("[rel=next]").eachAttr("href"))
                .containsExactly("#m2", "#m3", "#m4");
        assertThat(SHOWN.select("[rel=prev]").eachAttr("href"))
                .containsExactly("#m1", "#m2", "#m3");
        assertThat(SHOWN.select(".match-step").getLast().text()).isEqualTo("4\u202f/\u202f4");
    }

    /// It is shown once, above the text, where its matches have no number.
    @Test
    void numbersNoMatchOfATitlePrintedAgain() {
        List<Span> title = List.of(new Span("Un ", false), new Span("titre", true));
        List<List<Span>> paragraphs = List.of(List.of(new Span("titre", true)));
        MarkedCommunique marked =
                new MarkedCommunique(
                        new Communique(DOCUMENT, Facts.NONE),
                        title,
                        List.of(new MarkedSection(title, paragraphs)),
                        2);
        Element shown = Fragment.of("text", TextView.of(marked, "?p=")).child(0);
        assertThat(shown.select("h2")).isEmpty();
        assertThat(shown.select("mark").eachAttr("id")).containsExactly("m1");
    }

    @Test
    void readsAsWritten() {
        assertThat(SHOWN.select(".paragraph > p:last-child").getFirst().text())
                .startsWith("La paix");
    }
}
