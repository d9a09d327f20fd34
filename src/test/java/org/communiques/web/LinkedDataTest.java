package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.extract.Extractor;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedDataTest {
    private static final String PAGE = "https://here.example/communiques/essai";
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static JsonNode article(CleanDocument document, boolean sample) {
        Communique communique = new Extractor(RunningSite.VOCABULARY).extract(document);
        LocalDate read = LocalDate.of(2026, 1, 15);
        return MAPPER.valueToTree(
                LinkedData.of(new Citation(communique, PAGE, read, sample, null)));
    }

    @Test
    void tellsOfAnEventThatHasADateAndAPlace() {
        JsonNode event = article(Corpus.MEETING, false).path("about");
        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.path("startDate").asString()).isEqualTo("2023-09-09");
        assertThat(event.at("/location/@type").asString()).isEqualTo("Place");
        assertThat(event.at("/attendee/0/@type").asString()).isEqualTo("Person");
    }

    @Test
    void tellsOfNoEventThatTookPlaceNowhere() {
        assertThat(article(Corpus.CALL, false).has("about")).isFalse();
    }

    @Test
    void namesEverybodyWhomTheTextNames() {
        assertThat(article(Corpus.CALL, false).path("mentions").findValuesAsString("name"))
                .containsExactlyInAnyOrder("IWAYA Takeshi", "Jean-Noël BARROT");
    }

    @Test
    void givesADemonstrationTextNeitherAPublisherNorAnOriginal() {
        assertThat(article(Corpus.CALL, false).path("isBasedOn").asString())
                .isEqualTo("https://example.org/appel-2024");
        JsonNode sample = article(Corpus.CALL, true);
        assertThat(sample.has("publisher")).isFalse();
        assertThat(sample.has("isBasedOn")).isFalse();
    }

    @Test
    void isReadableOnEveryKindOfPage() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            assertThat(type(site, "/communiques/appel-2024")).isEqualTo("NewsArticle");
            assertThat(type(site, "/communiques/hostile-2022")).isEqualTo("NewsArticle");
            assertThat(type(site, "/ministers/iwaya-takeshi")).isEqualTo("Person");
            assertThat(type(site, "/countries/FR")).isEqualTo("Country");
            assertThat(type(site, "/kinds/entretien-telephonique")).isEqualTo("DefinedTerm");
        }
    }

    private static String type(RunningSite site, String path) {
        Matcher script = SCRIPT.matcher(site.body(path));
        assertThat(script.find()).as(path).isTrue();
        return MAPPER.readTree(script.group(1)).path("@type").asString();
    }
}
