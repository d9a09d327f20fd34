package org.communiques.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communiques.model.Given;
import org.communiques.model.Lineage;
import org.communiques.model.Origin;
import org.communiques.search.Settlement;
import org.communiques.source.Keys;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.junit.jupiter.api.Test;

/// One text met twice: when it is one document, and which one.
class CopiesTest {
    private final TestIngest run = new TestIngest();

    @Test
    void indexesOneTextUnderTwoAddressesOnceWithItsAlias() {
        IngestReport report =
                run.of(
                        TestIngest.document("a", "https://a.example/1", "Le même texte."),
                        TestIngest.document("b", "https://b.example/1", "Le même texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(TestIngest.examples(report))
                .containsExactly(new Outcome.Duplicate("b.txt", "a", "https://a.example/1"));
        assertThat(run.index.settlements)
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
                run.of(
                        TestIngest.document(
                                "a", "https://a.example/1", "L’État « libre »\u00a0: oui."),
                        TestIngest.document(
                                "b", "https://b.example/1", "L'État \"libre\" :  oui."));
        assertThat(report.indexed()).isEqualTo(1);
    }

    @Test
    void keepsAnAnnualMessageOfTheSameWordsApart() {
        IngestReport report =
                run.of(
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
                run.of(
                        TestIngest.document("a", "Le même texte."),
                        TestIngest.document("copy", "Le même texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(TestIngest.examples(report))
                .containsExactly(new Outcome.Duplicate("copy.txt", "a", "a.txt"));
    }

    @Test
    void indexesOnePageSavedTwiceWithoutItsAddressOnce() {
        assertThat(run.of(saved("a"), saved("a (1)")).indexed()).isEqualTo(1);
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
        run.of(
                TestIngest.document("file", "Le texte."),
                TestIngest.document("page", "https://a.example/1", "Le texte."));
        assertThat(run.index.settlements)
                .containsExactly(
                        new Settlement(
                                "file",
                                "file",
                                Set.of("page"),
                                new Lineage(List.of("https://a.example/1"), List.of())));
    }

    @Test
    void keepsTwoRecordsApartThatTheirOwnerTellsApart() {
        assertThat(run.of(numbered("a"), numbered("b")).indexed()).isEqualTo(2);
    }

    private static SourceDocument numbered(String id) {
        return new SourceDocument(
                Origin.unread(id, "corpus.jsonl", null, null),
                Content.Plain.of("Le même texte."),
                new Declared(id, null, null, null, Given.NOTHING));
    }

    @Test
    void indexesOnePageSavedTwiceOnce() {
        IngestReport report =
                run.of(
                        TestIngest.document("a", "https://a.example/1", "Le texte."),
                        TestIngest.document("a", "https://a.example/1", "Le texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(TestIngest.examples(report))
                .singleElement()
                .isEqualTo(new Outcome.Duplicate("a.txt", "a", "https://a.example/1"));
    }

    @Test
    void namesTheFirstCopyByItsPlaceWhenItHasNoAddress() {
        assertThat(
                        TestIngest.examples(
                                run.of(
                                        TestIngest.document("a", "Le texte."),
                                        TestIngest.document("a", "Le texte."))))
                .containsExactly(new Outcome.Duplicate("a.txt", "a", "a.txt"));
    }

    @Test
    void indexesOnePageOfTwoHostsOfASiteOnce() {
        String main = "https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html";
        String alias = "http://amb-japon.fr/itpr_ja/11_000001_02414.html";
        IngestReport report =
                run.of(
                        TestIngest.document(Keys.of(main), main, "Le texte."),
                        TestIngest.document(Keys.of(alias), alias, "Le texte."));
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(run.index.settlements)
                .singleElement()
                .satisfies(
                        settled -> assertThat(settled.lineage().aliases()).containsExactly(alias));
    }

    @Test
    void keepsTheAliasThatASavedPageTellsAsItsAddress() {
        run.of(page("http://amb-japon.fr/itpr_ja/11_000001_02414.html"));
        String main = "https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html";
        assertThat(run.index.byId.values())
                .singleElement()
                .satisfies(found -> assertThat(found.document().origin().url()).isEqualTo(main));
        assertThat(run.index.settlements)
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
