package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.query.Notice;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NoticesViewTest {
    private static Element shown(String query, long total, Notice... notices) {
        SearchParameters search = Fragment.search(query);
        SearchResult result = Fragment.found(search, total, notices);
        return Fragment.of("notices", NoticesView.of(search, result, Fragment.FRENCH));
    }

    @Test
    void saysWhatWasLeftOutInTheWordsOfThePage() {
        Element notices = shown("q=paix", 3, Notice.of("value-unknown", "country", "Atlantis"));
        assertThat(notices.select("[role=alert] p").text())
                .contains("Pays", "Atlantis")
                .doesNotContain("country");
    }

    @Test
    void saysHowManyPagesThereAreToWhoAsksForAnother() {
        assertThat(shown("q=paix&page=5", 25).text())
                .isEqualTo("Il n’y a pas de page 5\u202f: les résultats tiennent en 3 pages.");
        assertThat(shown("q=paix&page=2", 7).text()).endsWith("tiennent en 1 page.");
    }

    @Test
    void isNotThereWhereNothingIsWrong() {
        assertThat(shown("q=paix&page=3", 25).children()).isEmpty();
        assertThat(shown("q=paix&page=5", 0).children()).isEmpty();
    }
}
