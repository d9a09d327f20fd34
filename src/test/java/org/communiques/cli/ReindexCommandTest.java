package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `reindex`: what becomes of the documents that it is given.
class ReindexCommandTest {
    @TempDir private Path folder;
    private Path corpus;
    private Path index;

    @BeforeEach
    void writeCorpus() throws IOException {
        TwoCommuniques two = TwoCommuniques.in(folder);
        corpus = two.corpus();
        index = two.index();
    }

    @Test
    void mergesTheUsersOwnVocabulary() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(
                own.resolve("themes.yaml"),
                """
                - code: peche
                  labels: {fr: Pêche, en: Fisheries}
                  description: {fr: La pêche en mer., en: Fishing at sea.}
                  rule: 'pêche'
                  weights: {threshold: 1}
                """);
        Run run = Run.of("reindex", corpus, "--index", index, "--vocabulary", own);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("search", "--theme=peche", "--index", index, "--json").out())
                .contains("\"total\":1,")
                .contains("\"id\":\"deux\"");
    }

    @Test
    void saysWhichVocabularyCannotBeRead() throws IOException {
        Path own = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(own.resolve("themes.yaml"), "- label: no code\n");
        Run run = Run.of("reindex", corpus, "--index", index, "--vocabulary", own);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("broken").contains("code");
    }

    @Test
    void goesOnAfterAFileThatCannotBeReadAndSaysSo() throws IOException {
        Path picture = Files.write(folder.resolve("photo.html"), new byte[] {0, 1, 2, 3, 0, 0});
        Run run = Run.of("reindex", corpus, picture, "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("photo.html").contains("2 communiqués in");
    }

    @Test
    void saysWhichCopyOfATextIsIndexed() throws IOException {
        Files.writeString(
                corpus,
                """
                {"url": "https://a.example/un", "text": "La séance est à dix heures."}
                {"url": "https://b.example/un", "text": "La séance est à dix heures."}
                """);
        Path report = folder.resolve("report.txt");
        Run run = Run.of("reindex", corpus, "--index", index, "--report", report);
        assertThat(run.err())
                .contains("corpus.jsonl:2: as https://a.example/un (")
                .contains("1 communiqué in ");
        assertThat(report).content().contains(", from https://a.example/un\"}");
    }

    @Test
    void rollsBackToTheGenerationBefore() throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Path other = Files.writeString(folder.resolve("other.txt"), "Un autre texte.");
        Run.of("reindex", other, "--index", index);
        Run run = Run.of("reindex", "--rollback", "--index", index);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("2 communiqués");
        assertThat(Run.of("search", "--index", index, "--json").out()).contains("\"total\":2,");
    }

    @Test
    void showsANameThatWouldBreakTheLine() throws IOException {
        Files.write(folder.resolve("deux\nlignes.html"), new byte[] {0, 1, 2, 3, 0, 0});
        Run run = Run.of("reindex", folder, "--index", index);
        assertThat(run.err()).contains("deux\\u000alignes.html");
    }

    @Test
    void keepsTheLiveIndexWhenThereIsNothingToIndex() {
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("reindex", folder.resolve("nowhere"), "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("the index stays as it was");
        assertThat(Run.of("search", "--index", index, "--json").out()).contains("\"total\":2,");
    }

    @Test
    void readsTheConfiguredSources() throws IOException {
        Path list = Files.writeString(folder.resolve("sources.list"), "# ours\n" + corpus + "\n");
        Run run = Run.of("reindex", "--sources", list, "--index", index);
        assertThat(run.err()).contains("2 communiqués in");
    }

    @Test
    void saysWhichListOfSourcesIsNotUtf8() throws IOException {
        Path list = Files.write(folder.resolve("latin.list"), new byte[] {'a', (byte) 0xff, '\n'});
        Run run = Run.of("reindex", "--sources", list, "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("latin.list", "UTF-8");
    }

    @Test
    void saysHowToNameSourcesWhenThereAreNone() {
        Run run = Run.of("reindex", "--sources", folder.resolve("absent.list"), "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("absent.list");
    }
}
