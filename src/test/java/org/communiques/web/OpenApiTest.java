package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API against its real answers.
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());
    private static final JsonNode description = JSON.readTree(site.body("/openapi.json"));

    static Stream<String> paths() {
        return description.path("paths").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void answersEveryPathInTheTypeDescribed(String path) {
        HttpResponse<String> answer =
                site.get(path.replace("{id}", "appel-2024").replace("{part}", "pages"));
        JsonNode content =
                description.path("paths").path(path).at("/get/responses/200").path("content");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(content.propertyNames().iterator().next());
    }

    @Test
    void describesEveryPropertyOfASearch() {
        JsonNode answer = JSON.readTree(site.body("/api/search?q=ukraine"));
        assertThat(names(answer)).isEqualTo(described("SearchResult"));
        assertThat(names(answer.at("/hits/0"))).isEqualTo(described("Hit"));
        assertThat(names(answer.at("/hits/0/snippets/0"))).isEqualTo(described("Snippet"));
        assertThat(names(answer.at("/hits/0/event"))).isEqualTo(described("Event"));
        assertThat(names(answer.at("/facets/year/0"))).isEqualTo(described("FacetValue"));
    }

    @Test
    void describesEveryPropertyOfACommunique() {
        JsonNode answer = JSON.readTree(site.body("/api/communiques/appel-2024"));
        assertThat(names(answer)).isEqualTo(described("Communique"));
        assertThat(names(answer.at("/evidence/0"))).isEqualTo(described("Evidence"));
    }

    @Test
    void describesWhatIsSaidWithoutAnAnswer() {
        HttpResponse<String> answer = site.get("/api/communiques/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(typeOf("NotFound"));
        assertThat(names(JSON.readTree(answer.body()))).isEqualTo(described("Problem"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void describesARefusalToWriteWhereProgramsAsk(String path) throws Exception {
        HttpResponse<String> answer = post(filled(path));
        assertThat(answer.statusCode()).isEqualTo(405);
        if (responses(path).has("405")) {
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(typeOf("MethodNotAllowed"));
            assertThat(names(JSON.readTree(answer.body()))).isEqualTo(described("Problem"));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void describesTheNoticesHeaderWhereItIsSent(String path) {
        HttpResponse<String> answer = site.get(filled(path) + "?year=x");
        boolean described = responses(path).at("/200/headers").has(NoticesHeader.NAME);
        assertThat(answer.headers().firstValue(NoticesHeader.NAME).isPresent())
                .isEqualTo(described);
    }

    /// A described address with the names of things that are there.
    private static String filled(String path) {
        return path.replace("{id}", "appel-2024").replace("{part}", "pages");
    }

    private JsonNode responses(String path) {
        return description.path("paths").path(path).at("/get/responses");
    }

    private String typeOf(String response) {
        return description
                .at("/components/responses")
                .path(response)
                .path("content")
                .propertyNames()
                .iterator()
                .next();
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site.address(path)))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private Set<String> described(String schema) {
        return names(description.at("/components/schemas").path(schema).path("properties"));
    }

    private static Set<String> names(JsonNode node) {
        return node.propertyNames().stream().collect(Collectors.toSet());
    }
}
