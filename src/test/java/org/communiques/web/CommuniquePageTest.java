package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communiques.model.CleanDocument;
import org.communiques.model.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuniquePageTest {
    private static final String CALL = "/communiques/appel-2024";
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern FRAGMENT = Pattern.compile(" href=\"#([^\"]+)\"");

    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(CommuniquePageTest::group).toList();
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }

    @Test
    void leadsEveryFragmentToOneAnchor() {
        String page = site.body(CALL + "?q=ministre");
        assertThat(found(ID, page)).doesNotHaveDuplicates().contains("p1", "p2", "m1", "m2");
        assertThat(found(ID, page)).containsAll(found(FRAGMENT, page));
    }

    @Test
    void goesFromMatchToMatchWithoutScripts() {
        assertThat(site.body(CALL + "?q=ministre"))
                .contains("occurrences de «\u202Fministre\u202F»", "href=\"#m1\"", "rel=\"next\"");
    }

    @Test
    void showsTheEvidenceOfAFactInTheText() {
        assertThat(site.body(CALL))
                .containsPattern("<span class=\"evidence\" id=\"e\\d+-\\d+\">IWAYA Takeshi</span>")
                .containsPattern("<q lang=\"fr\"><a href=\"#e\\d+-\\d+\">IWAYA Takeshi</a></q>");
    }

    @Test
    void showsATitleThatIsPrintedAgainAboveTheTextOnce() {
        CleanDocument call = Corpus.CALL;
        CleanDocument twice =
                new CleanDocument(
                        call.origin(),
                        "L’appel du jour",
                        "fr",
                        call.published(),
                        List.of(
                                new Section("L'APPEL DU JOUR ", List.of("Un texte.")),
                                new Section("L’appel du jour", List.of("Un autre."))),
                        call.given());
        try (RunningSite alone = RunningSite.of(List.of(twice))) {
            assertThat(alone.body(CALL))
                    .doesNotContain("<h2>L&#39;APPEL")
                    .contains("id=\"p1\"", "<h2>L’appel du jour</h2>", "id=\"p2\"");
        }
    }

    @Test
    void leadsFromADemonstrationTextToNoOriginal() {
        assertThat(site.body(CALL))
                .contains("Texte de démonstration", "Page officielle sur les mêmes faits")
                .doesNotContain("Lire l’original", "<p>Ministère d’essai");
    }

    @Test
    void isShownElsewhereAsACardWithAPicture() {
        Document page = Jsoup.parse(site.body(CALL));
        assertThat(page.select("meta[property^=og:]").eachAttr("property"))
                .contains("og:type", "og:title", "og:url", "og:image", "og:site_name");
        String picture = page.select("meta[property=og:image]").attr("content");
        assertThat(picture).startsWith(site.address("/"));
        assertThat(site.get(picture.substring(site.address("").length())).headers().map())
                .containsEntry("Content-Type", List.of("image/png"));
    }

    @Test
    void warnsOfASpellingThatNobodyKnows() {
        assertThat(site.body("/communiques/graphie-2025"))
                .contains(
                        "IWAYA Takeshi", "écrit «\u202FIWAYA Takesi\u202F», graphie inhabituelle");
    }

    @Test
    void leadsToTheOnesBeforeAndAfterWithTheSamePeople() {
        assertThat(site.body(CALL)).contains("Avant et après", "/communiques/graphie-2025");
        assertThat(site.body("/communiques/graphie-2025")).contains("rel=\"prev\"");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    txt,  text/plain
                    bib,  application/x-bibtex
                    ris,  application/x-research-info-systems
                    json, application/vnd.citationstyles.csl+json
                    """)
    void givesACitationInItsType(String ending, String type) {
        HttpResponse<String> answer = site.get(CALL + "/citation." + ending + "?p=2");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(site.get(CALL + "/citation." + ending + "?p=99").statusCode()).isEqualTo(404);
        assertThat(site.get("/communiques/absent/citation." + ending).statusCode()).isEqualTo(404);
    }

    @Test
    void citesTheParagraphThatTheAddressNamesOrSaysThatThereIsNone() {
        assertThat(site.body(CALL + "?p=2")).contains("Citer le paragraphe 2", "citation.bib?p=2");
        assertThat(site.body(CALL + "?p=99"))
                .contains("Il n’y a pas de paragraphe «\u202F99\u202F»", "Citer ce communiqué");
    }

    @Test
    void declaresTheLanguageOfAForeignTextAndOfWhatIsSaidAboutIt() {
        CleanDocument call = Corpus.CALL;
        CleanDocument english =
                new CleanDocument(
                        call.origin(),
                        "A call between two ministers",
                        "en",
                        call.published(),
                        List.of(new Section(null, List.of("On peace, Mr. IWAYA Takeshi spoke."))),
                        call.given());
        try (RunningSite alone = RunningSite.of(List.of(english))) {
            Document page = Jsoup.parse(alone.body(CALL + "?q=peace"));
            assertThat(page.select("html").attr("lang")).isEqualTo("fr");
            assertThat(page.select("article").attr("lang")).isEqualTo("en");
            assertThat(
                            page.select(
                                    "article .communique-when, article .paragraph-links, .match-steps"))
                    .hasSize(3)
                    .allMatch(part -> part.attr("lang").equals("fr"));
            Document found = Jsoup.parse(alone.body("/?q=peace"));
            assertThat(found.select(".hit-title a, .snippet").eachAttr("lang")).containsOnly("en");
        }
    }
}
