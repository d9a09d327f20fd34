package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    /// Of two people, on this day of October.
    private static CleanDocument met(String id, int day) {
        String text = Corpus.CALL.sections().getFirst().paragraphs().getFirst();
        return Corpus.document(
                id,
                "Échange de vues " + id,
                "2024-10-20",
                text.replace("Le 11 octobre", "Le " + day + " octobre"));
    }

    @Test
    void leadsThroughCrowdedDaysAndBack() {
        List<CleanDocument> documents = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            documents.add(met("c" + i, 10));
            documents.add(met("d" + i, 11));
        }
        documents.add(met("first", 2));
        documents.add(met("last", 12));
        try (RunningSite crowded = RunningSite.of(documents)) {
            List<String> back = way(crowded, "last", "prev");
            assertThat(back).hasSize(documents.size()).endsWith("/communiques/first");
            assertThat(way(crowded, "first", "next")).isEqualTo(back.reversed());
        }
    }

    private static List<String> way(RunningSite site, String from, String relation) {
        List<String> way = new ArrayList<>();
        String address = "/communiques/" + from;
        while (!address.isEmpty() && !way.contains(address)) {
            way.add(address);
            Document page = Jsoup.parse(site.body(address));
            address = page.select(".neighbours [rel=" + relation + "]").attr("href");
        }
        return way;
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
