package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteHeaderViewTest {
    @AutoClose private static final RunningSite site = RunningSite.of(List.of(Corpus.CALL));

    private static Element header(String path) {
        return Jsoup.parse(site.body(path)).select("header.site-header").getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /,                        Rechercher
                    /?q=paix,                 Rechercher
                    /ministers,               Ministres
                    /ministers/iwaya-takeshi, Ministres
                    /calendar/2024/10,        Calendrier
                    """)
    void marksTheSection(String path, String title) {
        assertThat(header(path).select(".site-nav [aria-current]").eachText())
                .containsExactly(title);
    }

    @Test
    void marksNoSectionOnOtherPages() {
        assertThat(header("/about").select(".site-nav [aria-current]")).isEmpty();
    }

    @Test
    void leadsToTheSamePageInTheOtherLanguage() {
        Element english =
                header("/?q=l%27%C3%A9tat&country=FR&lang=fr").select("[hreflang=en]").getFirst();
        assertThat(english.attr("href")).isEqualTo("/?q=l%27%C3%A9tat&country=FR&lang=en");
        assertThat(english.attr("lang")).isEqualTo("en");
        assertThat(english.select("abbr").attr("title")).isEqualTo("English");
        assertThat(header("/").select(".site-languages [aria-current]").text()).isEqualTo("FR");
    }
}
