package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.model.CleanDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NeighboursViewTest {
    private static final CleanDocument ALONE =
            Corpus.document(
                    "seul-2024",
                    "Déclaration de M. KULEBA",
                    "2024-03-01",
                    "Le 1er mars 2024, M. Dmytro KULEBA, ministre des Affaires étrangères"
                            + " d’Ukraine, a prononcé une déclaration à Kiev.");

    @AutoClose
    private static final RunningSite site =
            RunningSite.of(List.of(Corpus.CALL, Corpus.MISSPELT, Corpus.MEETING, ALONE));

    private static Element shown(String id) {
        Document page = Jsoup.parse(site.body("/communiques/" + id));
        Element neighbours = page.select(".neighbours").first();
        return neighbours == null ? new Element("nothing") : neighbours;
    }

    @Test
    void followsTwoPeopleTogether() {
        Element lines = shown("appel-2024");
        assertThat(lines.select(".neighbours-people").eachText())
                .containsExactly("Avec IWAYA Takeshi et Jean-Noël BARROT");
        assertThat(lines.select("[rel=next]").attr("href")).isEqualTo("/communiques/graphie-2025");
        assertThat(lines.select("[rel=next] .neighbours-when").text())
                .isEqualTo("Après, 3 févr. 2025 →");
        assertThat(lines.select("[rel=prev]")).isEmpty();
    }

    @Test
    void leadsBackFromTheLater() {
        Element lines = shown("graphie-2025");
        assertThat(lines.select("[rel=prev]").attr("href")).isEqualTo("/communiques/appel-2024");
        assertThat(lines.select("[rel=next]")).isEmpty();
    }

    @Test
    void followsEachAloneWhereTheyMeetOnlyHere() {
        Element lines = shown("rencontre-2023");
        assertThat(lines.select(".neighbours-people").eachText())
                .containsExactly("Avec Dmytro KULEBA");
        assertThat(lines.select("[rel=next]").attr("href")).isEqualTo("/communiques/seul-2024");
    }

    @Test
    void leadsToASearchThatFindsBothEnds() {
        String search = shown("appel-2024").select(".neighbours-people a").attr("href");
        assertThat(Jsoup.parse(site.body(search)).select(".results-count").text())
                .isEqualTo("2 communiqués");
    }

    @Test
    void isNotThereWithoutPeople() {
        NeighboursView none = new NeighboursView(List.of());
        assertThat(Fragment.of("neighbours", none).children()).isEmpty();
    }
}
