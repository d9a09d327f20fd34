package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.search.Hit;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HitViewTest {
    private static Hit hit(CleanDocument document, Snippet... snippets) {
        List<Span> title =
                document.title() == null ? List.of() : List.of(new Span(document.title(), false));
        return new Hit(Fragment.read(document), title, 1f, List.of(snippets));
    }

    private static Element shown(Hit hit, String query) {
        return Fragment.of("hit", HitView.of(hit, query, Fragment.LABELS, Fragment.FRENCH));
    }

    private static final Element CALL =
            shown(
                    hit(
                            Corpus.CALL,
                            new Snippet(
                                    List.of(new Span("Indopacifique", false)),
                                    List.of(
                                            new Span("un Indopacifique ", false),
                                            new Span("libre", true),
                                            new Span(" et ouvert", false)),
                                    false)),
                    "libre & ouvert");

    @Test
    void leadsToTheCommuniqueWithTheWordsThatItMarks() {
        assertThat(CALL.select(".hit-title a").attr("href"))
                .isEqualTo("/communiques/appel-2024?q=libre+%26+ouvert");
        assertThat(CALL.select(".hit-similar a").attr("href"))
                .isEqualTo("/communiques/appel-2024?q=libre+%26+ouvert#similar");
    }

    @Test
    void marksWhatMatchesInAPassage() {
        assertThat(CALL.select(".snippet").text()).isEqualTo("un Indopacifique libre et ouvert");
        assertThat(CALL.select(".snippet mark").eachText()).containsExactly("libre");
    }

    @Test
    void showsAHeadingWhereWordsOfItMatch() {
        List<Span> heading = List.of(new Span("Un port ", false), new Span("libre", true));
        List<Span> passage = List.of(new Span("Il est ", false), new Span("ouvert", true));
        Element under = shown(hit(Corpus.CALL, new Snippet(heading, passage, false)), "libre");
        Element alone = shown(hit(Corpus.CALL, new Snippet(List.of(), heading, true)), "libre");

        assertThat(CALL.select(".snippet-heading")).isEmpty();
        assertThat(under.select(".snippet-heading, .snippet").eachText())
                .containsExactly("Un port libre", "Il est ouvert");
        assertThat(under.select(".snippet-heading mark").eachText()).containsExactly("libre");
        assertThat(alone.select(".snippet-heading mark").eachText()).containsExactly("libre");
        assertThat(alone.select(".snippet")).isEmpty();
    }

    @Test
    void saysTheDayAndTheKind() {
        assertThat(CALL.select("time").attr("datetime")).isEqualTo("2024-10-11");
        assertThat(CALL.select("time").text()).isEqualTo("11 oct. 2024");
        assertThat(CALL.select(".hit-kind").text()).isEqualTo("Entretien téléphonique");
    }

    @Test
    void leadsFromPeopleAndCountriesToSearches() {
        assertThat(CALL.select(".hit-facts a").eachAttr("href"))
                .contains("/?minister=iwaya-takeshi", "/?country=FR");
    }

    @Test
    void declaresTheLanguageOfTheTextAndOfNames() {
        assertThat(CALL.select(".hit-title a, .snippet"))
                .allMatch(part -> part.attr("lang").equals("fr"));
        assertThat(CALL.select(".hit-facts [lang=und-Latn]").eachText()).contains("IWAYA Takeshi");
    }

    @Test
    void beginsTheTextWhereNoPassageAnswers() {
        String long220 = "La coopération se poursuit. ".repeat(20).strip();
        CleanDocument document = Corpus.document("long", "Titre", "2024-01-01", long220);
        Element shown = shown(hit(document), "");
        assertThat(shown.select(".snippet").text()).hasSizeLessThan(225).endsWith(" …");
        assertThat(shown.select(".hit-title a").attr("href")).isEqualTo("/communiques/long");
    }

    @Test
    void saysThatADayOrATitleIsMissing() {
        Element shown = shown(hit(Corpus.undated()), "");
        assertThat(shown.select(".hit-when").text()).startsWith("sans date");
        assertThat(shown.select("time")).isEmpty();
        CleanDocument untitled = Corpus.document("muet", null, "2024-01-01", "Un texte.");
        assertThat(shown(hit(untitled), "").select(".hit-title").text())
                .isEqualTo("Communiqué sans titre");
    }
}
