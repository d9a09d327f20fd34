package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every address.
class WebApplicationTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /,                           text/html;charset=utf-8
                    /communiques/appel-2024,     text/html;charset=utf-8
                    /api/search,                 application/json
                    /api/communiques/appel-2024, application/json
                    /suggest?q=ukr,              application/json
                    /search.atom,                application/atom+xml;charset=utf-8
                    /search.csv,                 text/csv;charset=utf-8
                    /search.jsonl,               application/jsonl;charset=utf-8
                    /health/live,                text/plain
                    /health/ready,               text/plain
                    /pictures/seal.svg,          image/svg+xml
                    """)
    void answersInTheTypeOfTheContract(String path, String type) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?page=x&limit=-1&year=20x4&sort=up&from=hier&kind=thé&nonsense=1",
                "/?q=((((&q=b&country=France",
                "/?q=%22&from=2025&to=2024",
                "/?page=99999999999999999999",
                "/?page=900",
                "/api/search?limit=1000000&page=0",
                "/search.csv?year=x",
                "/search.atom?from=x",
                "/suggest",
                "/?q=%00%01%FF"
            })
    void survivesBadInput(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(site.body("/?year=20x4&colour=red"))
                .contains("La valeur «\u202F20x4\u202F» de «\u202FAnnée\u202F»")
                .contains("Le paramètre «\u202Fcolour\u202F» n’existe pas");
        assertThat(site.body("/api/search?year=20x4")).contains("20x4", "«\u202Fyear\u202F»");
    }

    @Test
    void saysOnEveryDoorThatThereIsNoSuchPage() {
        assertThat(site.body("/?q=ukraine&page=5"))
                .contains("Il n’y a pas de page 5\u202F: les résultats s’arrêtent à la page 1.");
        assertThat(site.body("/api/search?q=ukraine&page=5&lang=en"))
                .contains("There is no page 5: the results end with page 1.");
        assertThat(site.body("/api/search?q=ukraine&page=1&lang=en")).doesNotContain("no page");
        assertThat(site.body("/api/search?q=qwxzqwxz&page=5&lang=en")).doesNotContain("no page");
    }

    @Test
    void exportsEachFactInAColumnOfItsOwn() {
        List<String> lines = site.body("/search.csv?q=15+minutes&lang=en").lines().toList();
        assertThat(lines.getFirst())
                .endsWith(
                        "\"start\",\"startJapan\",\"durationMinutes\",\"country\",\"organisations\",\"participants\",\"mentioned\"");
        assertThat(lines.get(1))
                .startsWith("\"appel-2024\"")
                .endsWith(",\"15\",\"\",\"\",\"IWAYA Takeshi; Jean-Noël BARROT\",\"\"");
    }

    @Test
    void allowsNothingButItsOwnFiles() {
        String policy = site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    }

    @Test
    void sparesAnswersThatTheVisitorHas() {
        String tag = site.get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void speaksTheLanguageOfTheBrowserUnlessALinkSaysOtherwise() {
        assertThat(site.get("/", "Accept-Language", "en-GB,en;q=0.8").body())
                .contains("<html lang=\"en\">");
        assertThat(site.body("/")).contains("<html lang=\"fr\">");
        assertThat(site.body("/?lang=en")).contains("<html lang=\"en\">");
        assertThat(site.get("/", "Cookie", "lang=en").body()).contains("<html lang=\"en\">");
    }

    @Test
    void saysThatTheSampleIsASample() {
        assertThat(site.body("/")).contains("Corpus de démonstration");
    }

    @Test
    void saysAPageIsMissing() {
        HttpResponse<String> answer = site.get("/communiques/absent");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas").contains("<main");
        assertThat(site.get("/api/communiques/absent").body()).contains("\"status\":404");
    }

    @Test
    void isNotReadyWithoutAnIndex() {
        try (RunningSite empty = RunningSite.empty()) {
            assertThat(empty.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(empty.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(empty.get("/").statusCode()).isEqualTo(503);
            assertThat(empty.get("/").body()).contains("L’index n’est pas disponible");
            assertThat(empty.get("/search.csv").statusCode()).isEqualTo(503);
            for (String path : List.of("/", "/api/search", "/health/ready", "/metrics")) {
                assertThat(empty.body(path)).doesNotContain(System.getProperty("java.io.tmpdir"));
            }
        }
    }

    @Test
    void completesInTheLanguageOfTheVisitor() {
        assertThat(site.body("/suggest?q=ukr")).contains("Ukraine et Russie");
        assertThat(site.body("/suggest?q=ukr&lang=en"))
                .contains("Ukraine and Russia")
                .doesNotContain("Ukraine et Russie");
    }

    @Test
    void typesetsTheLabelsOfTheApiAndLeavesTheirValues() {
        assertThat(site.body("/api/search?limit=0"))
                .contains("\"value\":\"ministre de l'Europe")
                .contains("\"label\":\"ministre de l’Europe");
    }

    @ParameterizedTest
    @CsvSource({"/?q=paix, true", "/api/search?q=paix, false"})
    void saysHowLongItTook(String path, boolean page) {
        String timing = site.get(path).headers().firstValue("Server-Timing").orElseThrow();
        assertThat(timing).matches("total;dur=\\d+\\.\\d\\d(, render;dur=\\d+\\.\\d\\d)?");
        assertThat(timing.contains("render")).isEqualTo(page);
    }

    @Test
    void countsItsAnswers() {
        site.get("/health/live");
        assertThat(site.body("/metrics"))
                .contains("communiques_answers_total{route=\"/health/live\",status=\"200\"}");
    }

    @Test
    void callsTheValuesOfFacetsInTheLanguageOfTheVisitor() {
        assertThat(site.body("/api/search?lang=fr")).contains("\"label\":\"Japon\"");
        assertThat(site.body("/api/search?lang=en"))
                .contains("\"label\":\"Japan\"", "\"label\":\"foreign minister of Japan\"");
    }
}
