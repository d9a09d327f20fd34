package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What surrounds the content of every page.
class PageViewTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private static Document page(String path) {
        return Jsoup.parse(site.body(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/?q=paix", "/ministers", "/countries/FR", "/calendar", "/calendar/2024/10",
                "/compare", "/help", "/about", "/api", "/communiques/appel-2024", "/nowhere"
            })
    void hasOneHeadingOneMainAndAWayPastTheRest(String path) {
        Document page = page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("header.site-header")).hasSize(1);
        assertThat(page.select("footer.site-footer")).hasSize(1);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
        assertThat(page.select("main").attr("tabindex")).isEqualTo("-1");
        assertThat(page.title()).endsWith(" – Communiqués");
    }

    @Test
    void loadsItsOwnStyleAndScriptAlone() {
        Document page = page("/");
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("script[src]")).hasSize(1);
        assertThat(page.select("[style], style, [onclick]")).isEmpty();
    }

    @Test
    void leadsSearchEnginesToThePageInEachLanguage() {
        assertThat(page("/about").select("link[rel=alternate][hreflang]").eachAttr("href"))
                .containsExactly(site.address("/about?lang=fr"), site.address("/about?lang=en"));
        assertThat(page("/?q=paix").select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void saysOnEveryPageThatTheSampleIsASample() {
        Element banner = page("/help").select("aside.sample-banner").getFirst();
        assertThat(banner.attr("aria-label")).isEqualTo("Corpus de démonstration.");
        assertThat(banner.select("a").attr("href")).isEqualTo("/about");
    }
}
