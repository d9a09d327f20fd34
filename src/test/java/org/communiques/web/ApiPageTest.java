package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiPageTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private static Document page(String path) {
        return Jsoup.parse(site.body(path));
    }

    static Stream<String> addresses() {
        return page("/api").select(".examples a").eachAttr("href").stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void givesExamplesThatAreAnswered(String address) {
        assertThat(site.get(address).statusCode()).isEqualTo(200);
        assertThat(site.body(address)).doesNotContain("n’existe pas", "n’a pas été comprise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api?lang=en"})
    void namesEveryParameterAndPropertyOfTheDescription(String path) {
        JsonNode description = JsonMapper.shared().readTree(site.body("/openapi.json"));
        String said = String.join(" ", page(path).select(".examples code").eachText());
        assertThat(description.at("/components/parameters").propertyNames())
                .allMatch(name -> said.contains(name + "="));
        List<String> properties = page(path).select(".examples:last-of-type code").eachText();
        assertThat(properties)
                .containsAll(
                        description
                                .at("/components/schemas/SearchResult/properties")
                                .propertyNames());
    }

    @Test
    void showsACallThatAShellUnderstands() {
        assertThat(page("/api").select("pre").text())
                .isEqualTo("curl '" + site.address("/api/search?q=otan&sort=newest&limit=5") + "'");
    }
}
