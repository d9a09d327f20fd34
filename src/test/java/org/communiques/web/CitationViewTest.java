package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationViewTest {
    @AutoClose private static final RunningSite site = RunningSite.of(List.of(Corpus.CALL));

    private static Element shown(String query) {
        return Jsoup.parse(site.body("/communiques/appel-2024" + query))
                .select(".citation")
                .getFirst();
    }

    @Test
    void givesEachFormWithItsFile() {
        Element citation = shown("");
        assertThat(citation.select("h3").eachText())
                .containsExactly("Presse et revues", "BibTeX", "RIS", "CSL-JSON");
        assertThat(citation.select("a[download]").eachAttr("href"))
                .containsExactly(
                        "/communiques/appel-2024/citation.txt",
                        "/communiques/appel-2024/citation.bib",
                        "/communiques/appel-2024/citation.ris",
                        "/communiques/appel-2024/citation.json");
        assertThat(citation.select("pre").eachText()).doesNotContain("").hasSize(4);
    }

    @Test
    void isClosedUntilSomebodyAsks() {
        assertThat(shown("").select("details[open]")).isEmpty();
        assertThat(shown("?p=0").select("details[open]")).hasSize(1);
    }

    @Test
    void citesOneParagraphAndLeadsBackToTheWhole() {
        Element citation = shown("?p=2");
        assertThat(citation.select("h2").text()).isEqualTo("Citer le paragraphe 2");
        assertThat(citation.select("a[download]").eachAttr("href"))
                .allMatch(a -> a.endsWith("?p=2"));
        assertThat(citation.select(".citation-whole a").attr("href")).endsWith("?p=0#citation");
        assertThat(shown("?p=0").select(".citation-whole, [role=alert]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "deux"})
    void saysThatThereIsNoSuchParagraph(String paragraph) {
        Element citation = shown("?p=" + paragraph);
        assertThat(citation.select("[role=alert]").text()).contains(paragraph);
        assertThat(citation.select("h2").text()).isEqualTo("Citer ce communiqué");
    }
}
