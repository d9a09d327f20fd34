package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API against its real answers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunningSite site;
    private JsonNode description;

    @BeforeAll
    void start() {
        site = RunningSite.of(Corpus.documents());
        description = JSON.readTree(site.body("/openapi.json"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    Stream<String> paths() {
        return description.path("paths").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void answersEveryPathInTheTypeDescribed(String path) {
        HttpResponse<String> answer = site.get(path.replace("{id}", "appel-2024"));
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
        assertThat(names(answer.at("/hits/0/event"))).isEqualTo(described("Event"));
        assertThat(names(answer.at("/facets/year/0"))).isEqualTo(described("FacetValue"));
    }

    @Test
    void describesEveryPropertyOfACommunique() {
        JsonNode answer = JSON.readTree(site.body("/api/communiques/appel-2024"));
        assertThat(names(answer)).isEqualTo(described("Communique"));
        assertThat(names(answer.at("/evidence/0"))).isEqualTo(described("Evidence"));
    }

    private Set<String> described(String schema) {
        return names(description.at("/components/schemas").path(schema).path("properties"));
    }

    private static Set<String> names(JsonNode node) {
        return node.propertyNames().stream().collect(Collectors.toSet());
    }
}
