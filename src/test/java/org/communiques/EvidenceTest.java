package org.communiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Quote;
import org.communiques.model.Section;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Nothing is told of a communiqué without the words that prove it.
class EvidenceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Cleaner CLEANER = new Cleaner();
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    /// A strategic dialogue with what such pages hold: a misspelt name, two clocks, a length in words, sections.
    private static final Communique DIALOGUE =
            extract(
                    Content.Plain.of(
                            """
                            En déplacement au Royaume de Belgique, le ministre des Affaires étrangères, \
                            M. IWAYA Takashi, a tenu le 4 avril 2025, à partir de 14h55 (21h55, heure du \
                            Japon) et pendant soixante-cinq minutes, un dialogue stratégique avec \
                            Mme Kaja KALLAS, Haute-représentante de l’Union européenne pour les affaires \
                            étrangères et la politique de sécurité.

                            Introduction

                            Le ministre IWAYA a remercié Mme KALLAS de son accueil.

                            Relations nippo – européennes

                            Tous deux ont passé en revue le partenariat de sécurité et de défense.

                            Situation régionale et internationale

                            Ils ont parlé de l’Ukraine, agressée par la Russie, ainsi que de la question des \
                            enlèvements.
                            """));

    static Stream<String> pages() throws IOException {
        return new String(bytes("sample/gold.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> JSON.readTree(line).path("file").asString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void provesEveryValue(String page) throws IOException {
        Communique communique = extract(new Content.Html(bytes("/sample/" + page), null));
        Facts facts = communique.facts();
        values(facts.event())
                .forEach((field, value) -> assertProven(communique, "event." + field, value));
        facts.ministers().forEach(m -> assertProven(communique, "ministers", m.id()));
        facts.countries().forEach(code -> assertProven(communique, "countries", code));
        facts.organisations().forEach(code -> assertProven(communique, "organisations", code));
        facts.themes().forEach(code -> assertProven(communique, "themes", code));
    }

    @Test
    void readsADialogueWithAllItsParts() {
        Event event = DIALOGUE.facts().event();
        assertThat(values(event))
                .containsExactly(
                        Map.entry("date", "2025-04-04"),
                        Map.entry("start", "14:55"),
                        Map.entry("startJapan", "21:55"),
                        Map.entry("durationMinutes", "65"),
                        Map.entry("kind", "dialogue-strategique"),
                        Map.entry("country", "BE"));
        assertThat(DIALOGUE.facts().ministers())
                .extracting(Minister::id)
                .containsExactly("iwaya-takeshi", "kallas-kaja");
        assertThat(DIALOGUE.facts().countries()).containsExactlyInAnyOrder("JP", "BE", "UA", "RU");
        assertThat(DIALOGUE.facts().organisations()).containsExactly("eu");
    }

    @Test
    void flagsAVariantSpelling() {
        assertThat(DIALOGUE.facts().evidence())
                .filteredOn(evidence -> evidence.rule().equals("variant-spelling"))
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.value()).isEqualTo("iwaya-takeshi");
                    assertThat(evidence.quote().text()).isEqualTo("IWAYA Takashi");
                });
    }

    private static Map<String, String> values(Event event) {
        Map<String, String> values = new LinkedHashMap<>();
        Duration duration = event.time().duration();
        EventKind kind = event.kind();
        put(values, "date", event.time().date());
        put(values, "start", event.time().start());
        put(values, "startJapan", event.time().startJapan());
        put(values, "durationMinutes", duration == null ? null : duration.toMinutes());
        put(values, "kind", kind == null ? null : kind.code());
        put(values, "place", event.place());
        put(values, "country", event.country());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }

    private static void assertProven(Communique communique, String field, String value) {
        assertThat(communique.facts().evidence())
                .as("%s = %s", field, value)
                .anyMatch(evidence ->
                        evidence.field().equals(field)
                                && evidence.value().equals(value)
                                && stands(evidence, communique.document()));
    }

    private static boolean stands(Evidence evidence, CleanDocument document) {
        Quote quote = evidence.quote();
        return switch (quote.in()) {
            case TEXT -> document.text().startsWith(quote.text(), quote.start());
            case TITLE ->
                    document.title() != null
                            && document.title().startsWith(quote.text(), quote.start());
            case HEADING ->
                    document.sections().stream()
                            .map(Section::heading)
                            .filter(Objects::nonNull)
                            .anyMatch(heading -> heading.startsWith(quote.text(), quote.start()));
            case DECLARED -> String.valueOf(document.published()).equals(quote.text());
        };
    }

    private static Communique extract(Content content) {
        Origin origin = Origin.unread("test", "test", null, null);
        Declared declared = Declared.NOTHING;
        return EXTRACTOR.extract(CLEANER.clean(new SourceDocument(origin, content, declared)));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EvidenceTest.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }
}
