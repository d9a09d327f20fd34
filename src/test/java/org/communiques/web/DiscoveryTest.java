package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What browsers and search engines ask a site for by themselves.
class DiscoveryTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    @Test
    void letsABrowserSearchFromItsAddressBar() {
        assertThat(Jsoup.parse(site.body("/")).select("link[rel=search]").attr("href"))
                .isEqualTo("/opensearch.xml");
        Document description = Jsoup.parse(site.body("/opensearch.xml"), "", Parser.xmlParser());
        String template = description.select("Url[type=text/html]").attr("template");
        String address = template.replace("{searchTerms}", "kuleba").replace(site.address(""), "");
        assertThat(Jsoup.parse(site.body(address)).select(".results-count").text())
                .isEqualTo("1 communiqué");
    }

    @Test
    void keepsSearchEnginesOutOfTheEndlessCombinations() {
        List<String> rules = site.body("/robots.txt").lines().toList();
        assertThat(rules)
                .contains("Disallow: /api/", "Disallow: /*?*", "Disallow: /compare.")
                .contains("Sitemap: " + site.address("/sitemap.xml"))
                .noneMatch(rule -> rule.equals("Disallow: /"));
    }
}
