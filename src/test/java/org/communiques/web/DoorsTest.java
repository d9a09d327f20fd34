package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/communiques/appel-2024",
                "/communiques/absent",
                "/api/search?q=ukraine",
                "/api/communiques/absent",
                "/search.atom",
                "/search.csv",
                "/search.jsonl",
                "/sitemap.xml",
                "/openapi.json",
                "/pictures/seal.svg",
                "/nowhere"
            })
    void answersHeadAsGetWithoutABody(String path) {
        String head = RawRequest.of("HEAD", path, "localhost").ask(site.port());
        String get = RawRequest.of("GET", path, "localhost").ask(site.port());
        assertThat(head).endsWith("\r\n\r\n");
        assertThat(kept(head)).isEqualTo(kept(get));
    }

    /// What tells of the answer, leaving out how its bytes travel and how long they took.
    private static Map<String, String> kept(String answer) {
        Map<String, String> headers = new TreeMap<>();
        String[] lines = answer.substring(0, answer.indexOf("\r\n\r\n")).split("\r\n");
        headers.put("status", lines[0]);
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] parts = line.split(": ", 2);
            headers.put(parts[0], parts[1]);
        }
        headers.keySet()
                .removeAll(List.of("Date", "Content-Length", "Transfer-Encoding", "Server-Timing"));
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void changesNothing(String method) {
        String answer = RawRequest.of(method, "/api/search", "localhost").ask(site.port());
        assertThat(answer)
                .startsWith("HTTP/1.1 405")
                .contains("Allow: ")
                .contains("application/problem+json");
    }

    @Test
    void saysWhichMethodsItKnows() {
        String answer = RawRequest.of("OPTIONS", "/api/search", "localhost").ask(site.port());
        assertThat(answer)
                .startsWith("HTTP/1.1 204")
                .contains("Allow: GET, HEAD, OPTIONS")
                .contains("Access-Control-Allow-Methods: GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=ukraine",
                "/api/communiques/absent",
                "/suggest?q=uk",
                "/search.atom",
                "/search.csv",
                "/communiques/appel-2024/citation.bib",
                "/communiques/absent/citation.json",
                "/openapi.json"
            })
    void letsPagesOfOtherSitesReadWhatIsForPrograms(String path) {
        assertThat(site.get(path).headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=ukraine",
                "/api/search?q=ukraine",
                "/api/communiques/appel-2024",
                "/suggest?q=uk",
                "/search.atom",
                "/search.csv?q=ukraine",
                "/search.jsonl",
                "/openapi.json",
                "/opensearch.xml"
            })
    void sparesWhatTheVisitorHasInThisLanguage(String path) {
        HttpResponse<String> first = site.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void sparesNothingInAnotherLanguageOrForAnotherQuestion() {
        String tag = site.get("/?q=ukraine").headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/?q=russie", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(
                        site.get("/?q=ukraine", "If-None-Match", tag, "Accept-Language", "en")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressesWhatIsWorthIt() {
        HttpResponse<String> answer = site.get("/api/search", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
    }
}
