package org.communiques.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Lineage;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Quote;
import org.communiques.model.Section;
import org.communiques.model.Version;
import org.junit.jupiter.api.Test;

class CommuniqueJsonTest {
    private static final Communique FULL =
            new Communique(
                    new CleanDocument(
                            new Origin(
                                    "a1",
                                    "dossier/page.html",
                                    "https://example.org/a1",
                                    "Ministère",
                                    "00ff",
                                    Instant.parse("2025-04-06T10:00:00Z")),
                            "Entretien",
                            "fr",
                            LocalDate.of(2025, 4, 5),
                            List.of(
                                    new Section(null, List.of("Le ministre « A »\u00a0:")),
                                    new Section("Introduction", List.of("Deux.", "Trois."))),
                            new Given("Berne", List.of("M. X"), List.of("Paix"), List.of("mot"))),
                    new Facts(
                            new Event(
                                    new EventTime(
                                            LocalDate.of(2025, 4, 4),
                                            LocalTime.of(14, 55),
                                            LocalTime.of(21, 55),
                                            Duration.ofMinutes(65)),
                                    EventKind.REUNION_2PLUS2,
                                    "Bruxelles",
                                    "BE"),
                            List.of(
                                    new Minister(
                                            "x-y",
                                            "X Y",
                                            List.of("Y X"),
                                            null,
                                            "JP",
                                            Part.MENTIONED)),
                            List.of("JP"),
                            List.of("eu"),
                            List.of("iran"),
                            List.of(
                                    new Evidence(
                                            "event.place",
                                            "Bruxelles",
                                            "place",
                                            new Quote("Bruxelles", Quote.In.TEXT, 3)))),
                    new Lineage(
                            List.of("https://example.net/a1"),
                            List.of(new Version("a1-0", LocalDate.of(2025, 4, 4), null, false))));

    @Test
    void readsBackWhatItWrote() {
        assertThat(CommuniqueJson.read(CommuniqueJson.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void readsBackADocumentThatTellsNothing() {
        Communique empty =
                new Communique(
                        new CleanDocument(
                                Origin.unread("b", "b.html", null, null),
                                null,
                                null,
                                null,
                                List.of(),
                                Given.NOTHING),
                        Facts.NONE);
        assertThat(CommuniqueJson.read(CommuniqueJson.write(empty))).isEqualTo(empty);
    }

    @Test
    void writesOneLineInTheContractsWords() {
        assertThat(CommuniqueJson.write(FULL))
                .doesNotContain("\n")
                .startsWith(
                        "{\"id\":\"a1\",\"source\":\"dossier/page.html\",\"url\":\"https://example.org/a1\"")
                .contains(
                        "\"hash\":\"00ff\",\"captured\":\"2025-04-06T10:00:00Z\",\"aliases\":[\"https://example.net/a1\"],\"versions\":[{\"id\":\"a1-0\",\"published\":\"2025-04-04\",\"captured\":null,\"current\":false}]")
                .contains(
                        "\"event\":{\"date\":\"2025-04-04\",\"start\":\"14:55\",\"startJapan\":\"21:55\",\"durationMinutes\":65,\"kind\":\"reunion-2plus2\",\"place\":\"Bruxelles\",\"country\":\"BE\"}")
                .contains("\"office\":null,\"country\":\"JP\",\"part\":\"mentioned\"")
                .contains("\"text\":\"Le ministre « A »\u00a0:\\n\\nDeux.\\n\\nTrois.\"");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> CommuniqueJson.read("{\"source\":\"x\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"id\"");
    }
}
