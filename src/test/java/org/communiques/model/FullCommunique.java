package org.communiques.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A communiqué that has every value there is, and one that has none: whatever writes communiqués must give
/// both back.
public final class FullCommunique {
    private static final CleanDocument DOCUMENT =
            new CleanDocument(
                    new Origin(
                            "a1",
                            "dossier/page.html",
                            "https://example.org/a1",
                            "Ministère",
                            "00ff",
                            Instant.parse("2025-04-06T07:08:09.5Z")),
                    "Entretien à Łódź 会談",
                    "fr",
                    LocalDate.of(2025, 4, 5),
                    List.of(
                            new Section(null, List.of("Le ministre « A »\u00a0:")),
                            new Section("Introduction", List.of("Deux.", "Trois."))),
                    new Given("Berne", List.of("M. X"), List.of("Paix"), List.of("mot")));

    private static final EventTime TIME =
            new EventTime(
                    LocalDate.of(1867, 4, 4),
                    LocalTime.of(14, 55),
                    LocalTime.of(21, 55),
                    Duration.ofMinutes(65));

    private static final Facts FACTS =
            new Facts(
                    new Event(TIME, EventKind.REUNION_2PLUS2, "Bruxelles", "BE"),
                    List.of(new Minister("x-y", "X Y", List.of("Y X"), null, "JP", Part.MENTIONED)),
                    List.of("JP"),
                    List.of("eu"),
                    List.of("iran"),
                    List.of(
                            new Evidence(
                                    "event.place",
                                    "Bruxelles",
                                    "place",
                                    new Quote("Bruxelles", Quote.In.TEXT, 300))));

    /// By itself: what it is to others is kept elsewhere than its text.
    public static final Communique ALONE = new Communique(DOCUMENT, FACTS);

    /// Among others.
    public static final Communique KNOWN =
            ALONE.with(
                    new Lineage(
                            List.of("https://example.net/a1"),
                            List.of(new Version("a1-0", LocalDate.of(2025, 4, 4), null, false))));

    /// Of which nothing is known.
    public static final Communique BARE =
            new Communique(
                    new CleanDocument(
                            Origin.unread("b", "b.html", null, null),
                            null,
                            null,
                            null,
                            List.of(),
                            Given.NOTHING),
                    Facts.NONE);

    private FullCommunique() {}
}
