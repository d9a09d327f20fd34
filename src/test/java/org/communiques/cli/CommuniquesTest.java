package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every command.
class CommuniquesTest {
    @TempDir private Path folder;
    private Path corpus;

    @BeforeEach
    void writeCorpus() throws IOException {
        TwoCommuniques two = TwoCommuniques.in(folder);
        corpus = two.corpus();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "fetch",
                "reindex",
                "search",
                "show",
                "clean",
                "extract",
                "evaluate"
            })
    void explainsEachCommand(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Usage: communiques " + command);
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        Run run = Run.of("search", "--colour");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--colour");
    }

    @Test
    void rehearsesTheWholeWay() {
        Run run = Run.of("rehearse");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(5).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "extract", "reindex"})
    void saysWhatIsWrongInASiteProfile(String command) throws IOException {
        Path sites = Files.createDirectories(folder.resolve("ours/sites"));
        Files.writeString(sites.resolve("ministry.yaml"), "name: Ministère\n");
        Run run = Run.of(command, corpus, "--vocabulary", folder.resolve("ours"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("ministry.yaml", "hosts: it is missing");
    }
}
