package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `clean` and `extract`: one line for each document.
class DocumentCommandTest {
    @TempDir private Path folder;
    private Path corpus;

    @BeforeEach
    void writeCorpus() throws IOException {
        TwoCommuniques two = TwoCommuniques.in(folder);
        corpus = two.corpus();
    }

    @Test
    void printsOneJsonLineForEachDocument() {
        Run run = Run.of("clean", corpus);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"source\":"));
        assertThat(Run.of("extract", corpus).out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"event\":{\"date\":"));
    }

    @Test
    void reportsAPathThatIsNotThere() {
        Run run = Run.of("clean", folder.resolve("nowhere.html"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("nowhere.html");
    }

    @Test
    void knowsTheUsersOwnSites() throws IOException {
        Path sites = Files.createDirectories(folder.resolve("ours/sites"));
        Files.writeString(
                sites.resolve("ministry.yaml"),
                "name: Ministère\nhosts: [www.ministry.example, old.example]\n");
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<link rel=canonical href='http://old.example/a'><p>Le ministre a reçu son"
                        + " homologue.");
        Run run = Run.of("clean", page, "--vocabulary", folder.resolve("ours"));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"url\":\"https://www.ministry.example/a\"");
    }
}
