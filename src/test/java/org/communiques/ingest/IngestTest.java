package org.communiques.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.model.Given;
import org.communiques.model.Lineage;
import org.communiques.model.Origin;
import org.communiques.model.Version;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.Intake;
import org.communiques.search.Settlement;
import org.communiques.source.Keys;
import org.communiques.source.PassedOver;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.communiques.source.Sourced;
import org.communiques.source.Unreadable;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class IngestTest {
    private static final Ingest INGEST =
            new Ingest(new Cleaner(), new Extractor(Vocabulary.load()));

    private final CollectedCommuniques index = new CollectedCommuniques();
    private final List<Outcome> seen = Collections.synchronizedList(new ArrayList<>());

    private IngestReport run(Sourced... sourced) {
        return INGEST.run(Stream.of(sourced), index, seen::add);
    }

    private static List<Outcome> examples(IngestReport report) {
        return report.problems().stream().flatMap(problem -> problem.examples().stream()).toList();
    }

    private static SourceDocument document(String id, String text) {
        return document(id, null, text);
    }

    private static SourceDocument document(
            String id, @org.jspecify.annotations.Nullable String url, String text) {
        return new SourceDocument(
                Origin.unread(id, id + ".txt", url, null),
                Content.Plain.of(text),
                Declared.NOTHING);
    }

    @Test
    void indexesEveryDocumentOfALargeSource() {
        Stream<Sourced> many =
                IntStream.range(0, 1_000)
                        .mapToObj(number ->
                                document("d" + number, "Le communiqué numéro " + number + "."));
        IngestReport report = INGEST.run(many, index, seen::add);
        assertThat(report.indexed()).isEqualTo(1_000);
        assertThat(index.byId).hasSize(1_000);
    }

    @Test
    void tellsProgressOfEveryOutcome() {
        run(document("a", "Un texte."), new Unreadable("b.html", "not text"));
        assertThat(seen).extracting(Outcome::location).containsExactlyInAnyOrder("a.txt", "b.html");
    }

    @Test
    void tellsTheIndexWhatTheRunMet() {
        run(
                document("a", "Un texte."),
                document("b", "Un autre texte."),
                document("empty", " "),
                new Unreadable("c.html", "not text"));
        assertThat(index.commit().intake()).isEqualTo(new Intake(4, 1, 1));
    }

    @Test
    void keepsTheFoldersOfThisMachineOutOfTheIndex() {
        String path = "/home/someone/corpus/a.txt";
        Origin origin = Origin.unread("a", path, null, null);
        run(new SourceDocument(origin, Content.Plain.of("Un texte."), Declared.NOTHING));
        assertThat(index.byId.values())
                .extracting(communique -> communique.document().origin().location())
                .containsExactly("a.txt");
        assertThat(seen).extracting(Outcome::location).containsExactly(path);
    }

    @Test
    void goesOnAfterWhatCannotBeRead() {
        IngestReport report =
                run(new Unreadable("b.html", "it is a picture"), document("a", "Un texte."));
        assertThat(examples(report))
                .containsExactly(new Outcome.Failed("b.html", Stage.SOURCE, "it is a picture"));
        assertThat(index.byId).containsOnlyKeys("a");
        assertThat(report.hasFailures()).isTrue();
    }

    @Test
    void countsByReasonWhatFailedInOneWay() {
        Sourced[] lines =
                IntStream.range(0, 40)
                        .mapToObj(line ->
                                new Unreadable("c.jsonl:" + line, "not JSON: at column " + line))
                        .toArray(Sourced[]::new);
        IngestReport report = run(lines);
        assertThat(report.problems()).singleElement().matches(problem -> problem.count() == 40);
        assertThat(examples(report))
                .hasSize(5)
                .startsWith(new Outcome.Failed("c.jsonl:0", Stage.SOURCE, "not JSON: at column 0"));
    }

    @Test
    void countsByReasonWhatIsNoDocument() {
        IngestReport report =
                run(
                        new PassedOver("x.warc!https://a.example/a.css", "not a page", 1),
                        document("a", "Un texte."),
                        new PassedOver("x.jsonl", "unknown field", 40),
                        new PassedOver("x.warc!https://a.example/b.css", "not a page", 1));
        assertThat(report.passedOver())
                .containsExactly(Map.entry("unknown field", 40L), Map.entry("not a page", 2L));
        assertThat(report.problems()).isEmpty();
        assertThat(report.hasFailures()).isFalse();
        assertThat(report.intake()).isEqualTo(new Intake(1, 0, 0));
        assertThat(seen).hasSize(4);
    }

    @Test
    void endsInOneReasonWhenThereAreTooMany() {
        IngestReport report =
                run(
                        IntStream.range(0, 800)
                                .mapToObj(n -> new PassedOver("x.jsonl", "field " + n, 1))
                                .toArray(Sourced[]::new));
        assertThat(report.passedOver()).hasSize(501).containsEntry("other reasons", 300L);
    }

    @Test
    void namesTheStageThatFailed() {
        IngestReport report = run(document("refused", "Un texte."));
        assertThat(examples(report))
                .containsExactly(
                        new Outcome.Failed(
                                "refused.txt",
                                Stage.INDEX,
                                "java.lang.IllegalStateException: not this one"));
    }

    @Test
    void leavesOutADocumentWithoutText() {
        IngestReport report = run(document("empty", ""));
        assertThat(examples(report)).singleElement().isInstanceOf(Outcome.Skipped.class);
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void indexesOneTextUnderTwoAddressesOnceWithItsAlias() {
        IngestReport report =
                run(
                        document("a", "https://a.example/1", "Le même texte."),
                        document("b", "https://b.example/1", "Le même texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(examples(report))
                .containsExactly(new Outcome.Duplicate("b.txt", "a", "https://a.example/1"));
        assertThat(index.settlements)
                .containsExactly(
                        new Settlement(
                                "a",
                                "a",
                                Set.of("b"),
                                new Lineage(List.of("https://b.example/1"), List.of())));
    }

    @Test
    void takesTextsForTheSameWhateverTheirTypography() {
        IngestReport report =
                run(
                        document("a", "https://a.example/1", "L’État « libre »\u00a0: oui."),
                        document("b", "https://b.example/1", "L'État \"libre\" :  oui."));
        assertThat(report.indexed()).isEqualTo(1);
    }

    @Test
    void keepsAnAnnualMessageOfTheSameWordsApart() {
        IngestReport report =
                run(
                        dated("a", "https://a.example/2024", LocalDate.of(2024, 1, 1)),
                        dated("b", "https://a.example/2025", LocalDate.of(2025, 1, 1)));
        assertThat(report.indexed()).isEqualTo(2);
    }

    private static SourceDocument dated(String id, String url, LocalDate published) {
        return new SourceDocument(
                Origin.unread(id, id + ".txt", url, null),
                Content.Plain.of("Les vœux du ministère."),
                new Declared(null, null, published, null, Given.NOTHING));
    }

    @Test
    void indexesTwoFilesOfOneTextOnce() {
        IngestReport report =
                run(document("a", "Le même texte."), document("copy", "Le même texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(examples(report))
                .containsExactly(new Outcome.Duplicate("copy.txt", "a", "a.txt"));
    }

    @Test
    void indexesOnePageSavedTwiceWithoutItsAddressOnce() {
        assertThat(run(saved("a"), saved("a (1)")).indexed()).isEqualTo(1);
    }

    private static SourceDocument saved(String id) {
        String html = "<h1>Une visite</h1><p>Le ministre a visité le port de la ville.</p>";
        return new SourceDocument(
                Origin.unread(id, id + ".html", null, null),
                new Content.Html(html.getBytes(StandardCharsets.UTF_8), null),
                Declared.NOTHING);
    }

    @Test
    void takesAFileForACopyOfThePageThatHasAnAddress() {
        run(document("file", "Le texte."), document("page", "https://a.example/1", "Le texte."));
        assertThat(index.settlements)
                .containsExactly(
                        new Settlement(
                                "file",
                                "file",
                                Set.of("page"),
                                new Lineage(List.of("https://a.example/1"), List.of())));
    }

    @Test
    void keepsTwoRecordsApartThatTheirOwnerTellsApart() {
        assertThat(run(numbered("a"), numbered("b")).indexed()).isEqualTo(2);
    }

    private static SourceDocument numbered(String id) {
        return new SourceDocument(
                Origin.unread(id, "corpus.jsonl", null, null),
                Content.Plain.of("Le même texte."),
                new Declared(id, null, null, null, Given.NOTHING));
    }

    @Test
    void givesThePagesKeyToTheTextThatCameLast() {
        run(
                document("a", "https://a.example/1", "Message de 2024."),
                document("a", "https://a.example/1", "Message de 2025."));
        assertThat(settled("a").added()).startsWith("a-");
        assertThat(index.byId)
                .hasEntrySatisfying(
                        settled("a").added(),
                        text -> assertThat(text.document().text()).isEqualTo("Message de 2025."));
        assertThat(settled("a").lineage().versions())
                .singleElement()
                .matches(version -> version.id().startsWith("a-") && !version.current());
    }

    @Test
    void givesThePagesKeyToTheTextCapturedLast() {
        run(
                captured("a", "2025-06-01T00:00:00Z", "Message corrigé."),
                captured("a", "2024-06-01T00:00:00Z", "Message."));
        assertThat(settled("a").added()).isEqualTo("a");
        assertThat(settled("a").lineage().versions())
                .singleElement()
                .extracting(Version::captured)
                .isEqualTo(Instant.parse("2024-06-01T00:00:00Z"));
    }

    @Test
    void takesATextFoundAgainLaterForTheCurrentOne() {
        run(
                captured("a", "2023-06-01T00:00:00Z", "Message."),
                captured("a", "2024-06-01T00:00:00Z", "Message provisoire."),
                captured("a", "2025-06-01T00:00:00Z", "Message."));
        assertThat(settled("a").added()).isEqualTo("a");
    }

    @Test
    void tellsDocumentsApartByTheOrderOfTheSourceAlone() {
        List<List<Settlement>> settlements = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            CollectedCommuniques collected = new CollectedCommuniques();
            INGEST.run(manyCopiesAndVersions(), collected, _ -> {});
            settlements.add(collected.settlements);
        }
        assertThat(settlements.get(0)).isNotEmpty();
        assertThat(settlements.get(1)).isEqualTo(settlements.get(0));
        assertThat(settlements.get(2)).isEqualTo(settlements.get(0));
    }

    /// Long and short ones in turn, so that many are clean before the one that they follow.
    private static Stream<Sourced> manyCopiesAndVersions() {
        return IntStream.range(0, 120)
                .mapToObj(number ->
                        document(
                                "d" + number % 7,
                                "https://a.example/" + number % 7,
                                "Le communiqué est long. ".repeat(1 + 40 * (number % 11))));
    }

    private Settlement settled(String id) {
        return index.settlements.stream()
                .filter(settlement -> settlement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SourceDocument captured(String id, String time, String text) {
        Origin origin =
                new Origin(id, id, "https://a.example/" + id, null, null, Instant.parse(time));
        return new SourceDocument(origin, Content.Plain.of(text), Declared.NOTHING);
    }

    @Test
    void indexesOnePageSavedTwiceOnce() {
        IngestReport report =
                run(
                        document("a", "https://a.example/1", "Le texte."),
                        document("a", "https://a.example/1", "Le texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(examples(report))
                .singleElement()
                .isEqualTo(new Outcome.Duplicate("a.txt", "a", "https://a.example/1"));
    }

    @Test
    void namesTheFirstCopyByItsPlaceWhenItHasNoAddress() {
        assertThat(examples(run(document("a", "Le texte."), document("a", "Le texte."))))
                .containsExactly(new Outcome.Duplicate("a.txt", "a", "a.txt"));
    }

    @Test
    void endsTheRunWhenTheIndexCannotTakeMore() {
        assertThatThrownBy(() -> run(document("last", "Un texte."), document("a", "Deux.")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void countsTheSameVersionOnce() {
        IngestReport report =
                run(
                        document("a", "Message de 2024."),
                        document("a", "Message de 2025."),
                        document("a", "Message de 2025."),
                        document("a", "Message de 2024."));
        assertThat(report.indexed()).isEqualTo(2);
    }

    @Test
    void indexesOnePageOfTwoHostsOfASiteOnce() {
        String main = "https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html";
        String alias = "http://amb-japon.fr/itpr_ja/11_000001_02414.html";
        IngestReport report =
                run(
                        document(Keys.of(main), main, "Le texte."),
                        document(Keys.of(alias), alias, "Le texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(index.settlements)
                .singleElement()
                .satisfies(
                        settled -> assertThat(settled.lineage().aliases()).containsExactly(alias));
    }

    @Test
    void keepsTheAliasThatASavedPageTellsAsItsAddress() {
        run(page("http://amb-japon.fr/itpr_ja/11_000001_02414.html"));
        String main = "https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html";
        assertThat(index.byId.values())
                .singleElement()
                .satisfies(found -> assertThat(found.document().origin().url()).isEqualTo(main));
        assertThat(index.settlements)
                .singleElement()
                .satisfies(settled ->
                        assertThat(settled.lineage().aliases())
                                .containsExactly(
                                        "http://amb-japon.fr/itpr_ja/11_000001_02414.html"));
    }

    private static SourceDocument page(String canonical) {
        String html =
                "<html><head><link rel=canonical href='"
                        + canonical
                        + "'></head><body><p>Le ministre a reçu son homologue.</p></body></html>";
        return new SourceDocument(
                Origin.unread("saved", "saved.html", null, null),
                new Content.Html(html.getBytes(StandardCharsets.UTF_8), null),
                Declared.NOTHING);
    }
}
