package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.model.CleanDocument;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class SitemapTest {
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    @Test
    void namesEveryCommuniqueOnceWithOrWithoutADate() {
        List<CleanDocument> documents = new ArrayList<>(Corpus.documents());
        documents.add(Corpus.undated());
        try (RunningSite site = RunningSite.of(documents)) {
            List<String> found =
                    locations(site.body("/sitemap.xml")).stream()
                            .map(part -> site.body(part.substring(site.address("").length())))
                            .flatMap(part -> locations(part).stream())
                            .filter(address -> address.contains("/communiques/"))
                            .toList();
            assertThat(found).hasSize(documents.size()).doesNotHaveDuplicates();
            assertThat(site.body("/sitemap/2024-1.xml")).contains("<lastmod>2024-10-11</lastmod>");
        }
    }

    @Test
    void hasNoOtherParts() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            for (String part :
                    List.of("2024-2", "2024-0", "1999-1", "undated-1", "x", "2024-99999")) {
                assertThat(site.get("/sitemap/" + part + ".xml").statusCode()).isEqualTo(404);
            }
            assertThat(site.body("/robots.txt"))
                    .contains("Sitemap: " + site.address("/sitemap.xml"));
        }
    }

    private static List<String> locations(String xml) {
        return LOCATION.matcher(xml).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
