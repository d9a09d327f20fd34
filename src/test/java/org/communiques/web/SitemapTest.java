package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communiques.model.CleanDocument;
import org.junit.jupiter.api.Test;

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
    void namesEveryPageOnceByTheAddressThatAnswersWithoutARedirect() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            List<String> paths =
                    locations(site.body("/sitemap/pages.xml")).stream()
                            .map(address -> address.substring(site.address("").length()))
                            .toList();
            assertThat(paths)
                    .doesNotHaveDuplicates()
                    .contains("/", "/ministers", "/ministers/iwaya-takeshi", "/countries/FR")
                    .contains(
                            "/organisations",
                            "/kinds",
                            "/themes/ukraine-russie",
                            "/calendar/2024/10");
            assertThat(paths).allMatch(path -> site.get(path).statusCode() == 200);
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
