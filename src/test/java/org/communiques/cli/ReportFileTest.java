package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `reindex --report`: what became of each document, in a file.
class ReportFileTest {
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
    void writesWhatBecameOfEachDocument() throws IOException {
        Files.writeString(corpus, Files.readString(corpus) + "{\"id\": \"trois\"\n");
        Path report = folder.resolve("report.jsonl");
        Run run = Run.of("reindex", corpus, "--index", index, "--report", report);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("corpus.jsonl:3: not JSON");
        assertThat(Files.readAllLines(report))
                .hasSize(3)
                .anyMatch(line ->
                        line.endsWith("\"outcome\":\"indexed\",\"stage\":null,\"reason\":null}"))
                .anyMatch(line ->
                        line.contains(
                                "\"outcome\":\"failed\",\"stage\":\"source\",\"reason\":\"not"
                                        + " JSON"));
    }

    @Test
    void sumsUpWhatIsNoDocumentAndListsItInTheReport() throws IOException {
        Files.writeString(corpus, Files.readString(corpus).replace("\"published\"", "\"date\""));
        Files.writeString(folder.resolve("a.css"), "p {}");
        Files.writeString(folder.resolve("b.css"), "p {}");
        Path report = folder.resolve("report.txt");
        Run run = Run.of("reindex", folder, "--index", index, "--report", report);
        assertThat(run.err())
                .contains("skipped 2 × not a page (.css)", "skipped 2 × unknown field \"date\"");
        assertThat(report)
                .content()
                .contains(
                        "a.css\",\"outcome\":\"skipped\",\"stage\":\"source\",\"reason\":\"not a"
                                + " page (.css)\"}")
                .contains("unknown field \\\"date\\\" in JSON Lines, 2 times");
        assertThat(Run.of("clean", folder).err()).contains("skipped 2 × not a page (.css)");
    }

    @Test
    void saysWhichReportCannotBeWritten() {
        Run run = Run.of("reindex", corpus, "--index", index, "--report", folder);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--report").contains(folder.toString());
    }

    @Test
    void saysThatTheFolderOfAReportIsNotThere() {
        Path nowhere = folder.resolve("nowhere");
        Run run =
                Run.of("reindex", corpus, "--index", index, "--report", nowhere.resolve("x.jsonl"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("--report: there is no folder " + nowhere)
                .doesNotContain("Exception");
    }
}
