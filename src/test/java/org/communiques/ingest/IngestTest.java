package org.communiques.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.model.Origin;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.Intake;
import org.communiques.source.PassedOver;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.communiques.source.Sourced;
import org.communiques.source.Unreadable;
import org.junit.jupiter.api.Test;

/// What a run indexes, what it tells as it goes on, and what it sums up.
class IngestTest {
    private final TestIngest run = new TestIngest();

    @Test
    void indexesEveryDocumentOfALargeSource() {
        Stream<Sourced> many =
                IntStream.range(0, 1_000)
                        .mapToObj(number ->
                                TestIngest.document(
                                        "d" + number, "Le communiqué numéro " + number + "."));
        IngestReport report = run.of(many);
        assertThat(report.indexed()).isEqualTo(1_000);
        assertThat(run.index.byId).hasSize(1_000);
    }

    @Test
    void tellsProgressOfEveryOutcome() {
        run.of(TestIngest.document("a", "Un texte."), new Unreadable("b.html", "not text"));
        assertThat(run.seen)
                .extracting(Outcome::location)
                .containsExactlyInAnyOrder("a.txt", "b.html");
    }

    @Test
    void tellsTheIndexWhatTheRunMet() {
        run.of(
                TestIngest.document("a", "Un texte."),
                TestIngest.document("b", "Un autre texte."),
                TestIngest.document("empty", " "),
                new Unreadable("c.html", "not text"));
        assertThat(run.index.commit().intake()).isEqualTo(new Intake(4, 1, 1));
    }

    @Test
    void keepsTheFoldersOfThisMachineOutOfTheIndex() {
        String path = "/home/someone/corpus/a.txt";
        Origin origin = Origin.unread("a", path, null, null);
        run.of(new SourceDocument(origin, Content.Plain.of("Un texte."), Declared.NOTHING));
        assertThat(run.index.byId.values())
                .extracting(communique -> communique.document().origin().location())
                .containsExactly("a.txt");
        assertThat(run.seen).extracting(Outcome::location).containsExactly(path);
    }

    @Test
    void goesOnAfterWhatCannotBeRead() {
        IngestReport report =
                run.of(
                        new Unreadable("b.html", "it is a picture"),
                        TestIngest.document("a", "Un texte."));
        assertThat(TestIngest.examples(report))
                .containsExactly(new Outcome.Failed("b.html", Stage.SOURCE, "it is a picture"));
        assertThat(run.index.byId).containsOnlyKeys("a");
        assertThat(report.hasFailures()).isTrue();
    }

    @Test
    void countsByReasonWhatFailedInOneWay() {
        Sourced[] lines =
                IntStream.range(0, 40)
                        .mapToObj(line ->
                                new Unreadable("c.jsonl:" + line, "not JSON: at column " + line))
                        .toArray(Sourced[]::new);
        IngestReport report = run.of(lines);
        assertThat(report.problems()).singleElement().matches(problem -> problem.count() == 40);
        assertThat(TestIngest.examples(report))
                .hasSize(5)
                .startsWith(new Outcome.Failed("c.jsonl:0", Stage.SOURCE, "not JSON: at column 0"));
    }

    @Test
    void countsByReasonWhatIsNoDocument() {
        IngestReport report =
                run.of(
                        new PassedOver("x.warc!https://a.example/a.css", "not a page", 1),
                        TestIngest.document("a", "Un texte."),
                        new PassedOver("x.jsonl", "unknown field", 40),
                        new PassedOver("x.warc!https://a.example/b.css", "not a page", 1));
        assertThat(report.passedOver())
                .containsExactly(Map.entry("unknown field", 40L), Map.entry("not a page", 2L));
        assertThat(report.problems()).isEmpty();
        assertThat(report.hasFailures()).isFalse();
        assertThat(report.intake()).isEqualTo(new Intake(1, 0, 0));
        assertThat(run.seen).hasSize(4);
    }

    @Test
    void endsInOneReasonWhenThereAreTooMany() {
        IngestReport report =
                run.of(
                        IntStream.range(0, 800)
                                .mapToObj(n -> new PassedOver("x.jsonl", "field " + n, 1))
                                .toArray(Sourced[]::new));
        assertThat(report.passedOver()).hasSize(501).containsEntry("other reasons", 300L);
    }

    @Test
    void namesTheStageThatFailed() {
        IngestReport report = run.of(TestIngest.document("refused", "Un texte."));
        assertThat(TestIngest.examples(report))
                .containsExactly(
                        new Outcome.Failed(
                                "refused.txt",
                                Stage.INDEX,
                                "java.lang.IllegalStateException: not this one"));
    }

    @Test
    void leavesOutADocumentWithoutText() {
        IngestReport report = run.of(TestIngest.document("empty", ""));
        assertThat(TestIngest.examples(report)).singleElement().isInstanceOf(Outcome.Skipped.class);
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void endsTheRunWhenTheIndexCannotTakeMore() {
        assertThatThrownBy(() ->
                        run.of(
                                TestIngest.document("last", "Un texte."),
                                TestIngest.document("a", "Deux.")))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessage("the disk is full");
    }
}
