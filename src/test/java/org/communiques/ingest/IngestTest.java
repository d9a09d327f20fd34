package org.communiques.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.model.Origin;
import org.communiques.search.IndexUnavailableException;
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

    private static SourceDocument document(String id, String text) {
        return document(id, null, text);
    }

    private static SourceDocument document(
            String id, @org.jspecify.annotations.Nullable String url, String text) {
        return new SourceDocument(
                new Origin(id, id + ".txt", url, null), Content.Plain.of(text), Declared.NOTHING);
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
    void goesOnAfterWhatCannotBeRead() {
        IngestReport report =
                run(new Unreadable("b.html", "it is a picture"), document("a", "Un texte."));
        assertThat(report.problems())
                .containsExactly(new Outcome.Failed("b.html", Stage.SOURCE, "it is a picture"));
        assertThat(index.byId).containsOnlyKeys("a");
        assertThat(report.hasFailures()).isTrue();
    }

    @Test
    void namesTheStageThatFailed() {
        IngestReport report = run(document("refused", "Un texte."));
        assertThat(report.problems())
                .containsExactly(
                        new Outcome.Failed(
                                "refused.txt",
                                Stage.INDEX,
                                "java.lang.IllegalStateException: not this one"));
    }

    @Test
    void leavesOutADocumentWithoutText() {
        IngestReport report = run(document("empty", ""));
        assertThat(report.problems()).singleElement().isInstanceOf(Outcome.Skipped.class);
        assertThat(report.hasFailures()).isFalse();
    }

    @Test
    void indexesOneTextUnderTwoAddressesOnce() {
        IngestReport report =
                run(
                        document("a", "https://a.example/1", "Le même texte."),
                        document("b", "https://b.example/1", "Le même texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.problems()).singleElement().isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void keepsTwoEntriesOfACorpusWithoutAddressesApart() {
        assertThat(run(document("a", "Le même texte."), document("b", "Le même texte.")).indexed())
                .isEqualTo(2);
    }

    @Test
    void keepsBothVersionsOfAPageRewrittenInPlace() {
        run(
                document("a", "https://a.example/1", "Message de 2024."),
                document("a", "https://a.example/1", "Message de 2025."));
        assertThat(index.byId).hasSize(2).containsKey("a");
        assertThat(index.byId.keySet()).allMatch(id -> id.startsWith("a"));
    }

    @Test
    void indexesOnePageSavedTwiceOnce() {
        IngestReport report =
                run(
                        document("a", "https://a.example/1", "Le texte."),
                        document("a", "https://a.example/1", "Le texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.problems())
                .singleElement()
                .isEqualTo(new Outcome.Duplicate("a.txt", "a"));
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
}
