package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/communiques/appel-2024",
                    "/search.atom",
                    "/search.csv",
                    "/search.jsonl",
                    "/opensearch.xml",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/sitemap/2024-1.xml");

    @Test
    void isWhatTheOptionsSayOnEveryAbsoluteLink() {
        try (RunningSite site = at("https://communiques.example/")) {
            for (String path : PATHS) {
                assertThat(site.body(path))
                        .as(path)
                        .contains("https://communiques.example/")
                        .doesNotContain("127.0.0.1");
            }
        }
    }

    @Test
    void isNotWhatAHostileHostSays() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            for (String path : PATHS) {
                String answer = RawRequest.of("GET", path, "evil.example").ask(site.port());
                assertThat(answer).as(path).startsWith("HTTP/1.1 200").doesNotContain("evil");
                assertThat(answer).contains(site.address("/"));
            }
        }
    }

    @Test
    void keepsTheNameOfThisMachine() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            String answer = RawRequest.of("GET", "/robots.txt", "localhost:9000").ask(site.port());
            assertThat(answer).contains("http://localhost:9000/sitemap.xml");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example", "https://a.example/b", "a.example", "https://u@a.b"})
    void refusesMoreOrLessThanSchemeAndHost(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WebOptions("127.0.0.1", 0, null, URI.create(address)));
    }

    private static RunningSite at(String address) {
        WebOptions options = new WebOptions("127.0.0.1", 0, null, URI.create(address));
        return RunningSite.of(Corpus.documents(), options);
    }
}
