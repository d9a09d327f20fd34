package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Quote;
import org.communiques.model.Section;
import org.junit.jupiter.api.Test;

class StoredCommuniqueTest {
    private static final CleanDocument DOCUMENT =
            new CleanDocument(
                    new Origin(
                            "a1",
                            "dossier/page.html",
                            "https://example.org/a1",
                            "Ministère",
                            "0123abcd",
                            Instant.parse("2025-04-06T07:08:09.5Z")),
                    "Entretien à Łódź 会談",
                    "fr",
                    LocalDate.of(2025, 4, 5),
                    List.of(
                            new Section(null, List.of("Le ministre « A »\u00a0:")),
                            new Section("Introduction", List.of("Deux.", ""))),
                    new Given("Berne", List.of("M. X"), List.of("Paix"), List.of("mot")));

    private static final Facts FACTS =
            new Facts(
                    new Event(
                            new EventTime(
                                    LocalDate.of(1867, 4, 4),
                                    LocalTime.of(14, 55),
                                    LocalTime.of(21, 55),
                                    Duration.ofMinutes(65)),
                            EventKind.REUNION_2PLUS2,
                            "Bruxelles",
                            "BE"),
                    List.of(new Minister("x-y", "X Y", List.of("Y X"), null, "JP", Part.MENTIONED)),
                    List.of("JP"),
                    List.of("eu"),
                    List.of("paix"),
                    List.of(
                            new Evidence(
                                    "countries",
                                    "JP",
                                    "country-named",
                                    new Quote("Japon", Quote.In.TEXT, 300))));

    @Test
    void givesBackEveryValue() throws Exception {
        Communique full = new Communique(DOCUMENT, FACTS);

        assertThat(StoredCommunique.read(StoredCommunique.write(full))).isEqualTo(full);
    }

    @Test
    void givesBackWhatIsNotKnown() throws Exception {
        CleanDocument bare =
                new CleanDocument(
                        Origin.unread("b", "b.html", null, null),
                        null,
                        null,
                        null,
                        List.of(),
                        Given.NOTHING);
        Communique empty = new Communique(bare, Facts.NONE);

        assertThat(StoredCommunique.read(StoredCommunique.write(empty))).isEqualTo(empty);
    }

    @Test
    void refusesWhatAnotherVersionWrote() {
        assertThatThrownBy(() -> StoredCommunique.read(new BytesRef("{\"id\":\"a1\"}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another version");
        assertThatThrownBy(() -> StoredCommunique.read(null)).isInstanceOf(IOException.class);
    }
}
