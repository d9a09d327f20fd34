package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What is known of one value: every count is that of the search behind it.
class PortraitPageTest {
    private static final Pattern COUNT =
            Pattern.compile(
                    "class=\"counts-count\"[^>]*href=\"(/\\?[^\"]+)\"[^>]*>(\\d+)<"
                            + "|href=\"(/\\?[^\"]+)\"[^>]*class=\"counts-count\"[^>]*>(\\d+)<");
    private static final Pattern TOTAL =
            Pattern.compile("<a[^>]* href=\"(/\\?[^\"]+)\">(\\d+)\u00a0?\u202f? ?communiqués?</a>");

    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private long total(String search) {
        String address = "/api/search" + search.substring(1).replace("&amp;", "&");
        return JsonMapper.builder().build().readTree(site.body(address)).path("total").asLong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ministers/iwaya-takeshi",
                "/ministers/barrot-jean-noel",
                "/countries/FR",
                "/organisations/nato",
                "/themes/ukraine-russie",
                "/kinds/declaration"
            })
    void countsInAPortraitWhatItsLinksFind(String path) {
        String page = site.body(path);
        List<MatchResult> counts = COUNT.matcher(page).results().toList();
        assertThat(counts).isNotEmpty();
        for (MatchResult count : counts) {
            String search = count.group(1) == null ? count.group(3) : count.group(1);
            String said = count.group(2) == null ? count.group(4) : count.group(2);
            assertThat(total(search)).as(search).isEqualTo(Long.parseLong(said));
        }
        List<MatchResult> totals = TOTAL.matcher(page).results().toList();
        assertThat(totals).isNotEmpty();
        assertThat(total(totals.getFirst().group(1)))
                .isEqualTo(Long.parseLong(totals.getFirst().group(2)));
    }

    @Test
    void tellsOfAMinisterOfficesSpellingsAndCounterparts() {
        assertThat(site.body("/ministers/iwaya-takeshi"))
                .contains("IWAYA Takeshi", "Fonctions", "Dans les mêmes communiqués")
                .contains("IWAYA Takesi", "/ministers/barrot-jean-noel");
    }

    @Test
    void tellsOfACountryThoseThatAreNamedWithIt() {
        assertThat(site.body("/countries/UA"))
                .contains("Dans les mêmes communiqués", "/countries/RU", "country=RU");
    }

    @Test
    void saysTheRuleOfAThemeAsSearches() {
        assertThat(site.body("/themes/indopacifique"))
                .contains("Comment il est reconnu", "/?q=indopacifique");
    }

    @Test
    void knowsAValueThatNoCommuniqueHas() {
        HttpResponse<String> answer = site.get("/countries/TV");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Tuvalu", "Aucun communiqué");
    }

    @Test
    void leadsACodeInSmallLettersToItsPage() {
        HttpResponse<String> answer = site.get("/countries/fr");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/countries/FR");
    }

    @Test
    void saysWhenOfficesWereHeld() {
        List<String> tenures =
                Jsoup.parse(site.body("/ministers/iwaya-takeshi")).select(".tenures li").eachText();
        assertThat(tenures).isNotEmpty().allMatch(tenure -> tenure.matches(".*\\d{4}.*"));
    }

    @Test
    void leadsToItsListItsFeedAndAComparison() {
        Document page = Jsoup.parse(site.body("/organisations/nato"));
        assertThat(page.select(".portrait-list a").attr("href")).isEqualTo("/organisations");
        assertThat(page.select(".portrait-total a").eachAttr("href"))
                .containsExactly(
                        "/?organisation=nato",
                        "/search.atom?organisation=nato",
                        "/compare?organisation=nato");
    }
}
