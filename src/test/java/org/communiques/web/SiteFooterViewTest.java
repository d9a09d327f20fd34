package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.search.SearchParameters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteFooterViewTest {
    private static Element shown(Words words) {
        String feed = Links.feed(SearchParameters.ALL, words);
        return Fragment.of("site-footer", new SiteFooterView("60 communiqués", feed), words);
    }

    @Test
    void saysWhatTheIndexHolds() {
        assertThat(shown(Fragment.FRENCH).select("p").text()).isEqualTo("60 communiqués");
    }

    @Test
    void leadsToWhatTellsOfTheSite() {
        assertThat(shown(Fragment.FRENCH).select("a").eachAttr("href"))
                .containsExactly("/about", "/help", "/api", "/search.atom");
        assertThat(shown(Fragment.ENGLISH).select("a").getLast().attr("href"))
                .isEqualTo("/search.atom?lang=en");
    }

    @Test
    void saysThatThereIsNoIndex() {
        try (RunningSite empty = RunningSite.empty()) {
            assertThat(Jsoup.parse(empty.body("/")).select(".site-footer p").text())
                    .isEqualTo("Index indisponible");
        }
    }
}
