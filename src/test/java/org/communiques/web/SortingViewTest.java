package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortingViewTest {
    private static Element shown(String query, long total) {
        return Fragment.of(
                "sorting", SortingView.of(Fragment.search(query), total, Fragment.FRENCH));
    }

    @Test
    void offersRelevanceOnlyWhereThereAreWords() {
        assertThat(shown("q=paix", 9).select("a").eachText())
                .containsExactly("Pertinence", "Plus récents", "Plus anciens");
        assertThat(shown("country=FR", 9).select("a").eachText())
                .containsExactly("Plus récents", "Plus anciens");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    q=paix,                 Pertinence
                    q=paix&sort=newest,     Plus récents
                    country=FR,             Plus récents
                    country=FR&sort=oldest, Plus anciens
                    """)
    void marksTheOrderThatHolds(String query, String title) {
        assertThat(shown(query, 9).select("[aria-current=true]").eachText()).containsExactly(title);
    }

    @Test
    void beginsAgainAtTheFirstPage() {
        assertThat(shown("q=paix&page=3", 90).select("a").eachAttr("href"))
                .containsExactly("/?q=paix", "/?q=paix&sort=newest", "/?q=paix&sort=oldest");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void isNotThereWhereThereIsNothingToOrder(long total) {
        assertThat(shown("q=paix", total).children()).isEmpty();
    }
}
