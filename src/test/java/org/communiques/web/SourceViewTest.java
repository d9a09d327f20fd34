package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceViewTest {
    private static final Instant CAPTURED = Instant.parse("2024-10-12T23:30:00Z");

    private static Element shown(Origin origin, boolean sample) {
        CleanDocument call = Corpus.CALL;
        CleanDocument document =
                new CleanDocument(
                        origin,
                        call.title(),
                        "fr",
                        call.published(),
                        call.sections(),
                        call.given());
        Citation citation =
                new Citation(
                        Fragment.read(document),
                        "https://site.example",
                        LocalDate.of(2026, 1, 15),
                        sample,
                        null);
        SourceView view = SourceView.of(citation, ZoneOffset.UTC, Fragment.FRENCH);
        return Fragment.of("source", view);
    }

    private static Origin origin(String url) {
        return new Origin("a/b", "corpus/b.html", url, "Ministère d’essai", "f00d", CAPTURED);
    }

    @Test
    void leadsToTheOriginalAndSaysWhenItWasRead() {
        Element source = shown(origin("https://example.org/b"), false);
        assertThat(source.select(".source-original").attr("href"))
                .isEqualTo("https://example.org/b");
        assertThat(source.text())
                .contains("Ministère d’essai", "Publié le 11 octobre 2024")
                .contains("Capturé le 12 octobre 2024", "corpus/b.html");
        assertThat(source.select(".source-hash").attr("title")).isEqualTo("f00d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "//example.org/b", ""})
    void followsNoAddressThatIsNotOfTheWeb(String url) {
        assertThat(shown(origin(url), false).select("a[rel=external]")).isEmpty();
    }

    @Test
    void namesNoPublisherOfADemonstrationText() {
        Element source = shown(origin("https://example.org/b"), true);
        assertThat(source.text())
                .contains("Texte de démonstration", "Page officielle sur les mêmes faits")
                .doesNotContain("Ministère d’essai", "Publié le");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        Element source = shown(Origin.unread("b", "b.html", null, null), false);
        assertThat(source.text()).doesNotContain("Capturé", "SHA-256");
        assertThat(source.select("h3")).isEmpty();
    }

    @Test
    void givesTheSameToPrograms() {
        assertThat(
                        shown(origin("https://example.org/b"), false)
                                .select("[type=application/json]")
                                .attr("href"))
                .isEqualTo("/api/communiques/a/b");
    }
}
