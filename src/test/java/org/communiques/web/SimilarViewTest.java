package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.model.CleanDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SimilarViewTest {
    @Test
    void saysTitleLanguageAndDay() {
        DatedLink link = DatedLink.to(Fragment.read(Corpus.CALL), Fragment.FRENCH);
        Element similar =
                Fragment.of("similar", new SimilarView("Communiqués semblables", List.of(link)));
        assertThat(similar.select("h2").text()).isEqualTo("Communiqués semblables");
        assertThat(similar.select("li a").attr("href")).isEqualTo("/communiques/appel-2024");
        assertThat(similar.select("li a").attr("lang")).isEqualTo("fr");
        assertThat(similar.select(".similar-when").text()).isEqualTo("11 oct. 2024");
    }

    @Test
    void callsATextWithoutATitleSoInTheLanguageOfThePage() {
        CleanDocument untitled = Corpus.document("muet", null, "2024-01-01", "Un texte.");
        DatedLink link = DatedLink.to(Fragment.read(untitled), Fragment.ENGLISH);
        assertThat(link.link().title()).isEqualTo(Fragment.ENGLISH.say("hit.untitled"));
        assertThat(link.link().language()).isNull();
    }

    @Test
    void listsFiveAtMostAndNeverTheTextItself() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            String path = "/communiques/declaration-2020-01-03";
            List<String> links =
                    Jsoup.parse(site.body(path)).select("#similar li a").eachAttr("href");
            assertThat(links).hasSize(5).doesNotContain(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void isNotThereWhereNothingIsAlike() {
        SimilarView none = new SimilarView("Communiqués semblables", List.of());
        assertThat(Fragment.of("similar", none).children()).isEmpty();
    }
}
