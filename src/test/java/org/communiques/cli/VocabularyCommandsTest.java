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

/// `communiques authorities` and `communiques themes`, over files and over an index.
class VocabularyCommandsTest {
    @TempDir private Path folder;
    private Path corpus;
    private Path index;

    @BeforeEach
    void writeCorpus() throws IOException {
        index = folder.resolve("index");
        corpus = folder.resolve("corpus.jsonl");
        Files.writeString(
                corpus,
                """
                {"id": "un", "title": "Entretien avec la ministre du Wakanda", "text": "Le ministre IWAYA Takesi a rencontré Mme Ursuline ZÜRBRIGG, ministre des Affaires étrangères. Ils ont parlé de la lutte contre le terrorisme.", "published": "2025-04-04", "language": "fr"}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorities", "themes"})
    void explainsEachCommand(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Usage: communiques " + command);
    }

    @Test
    void listsTheNamesOfFilesThatAreNotSettled() {
        Run run = Run.of("authorities", corpus);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("Ursuline ZÜRBRIGG, ministre des Affaires étrangères")
                .contains("IWAYA Takeshi written IWAYA Takesi")
                .contains("corpus.jsonl");
    }

    @Test
    void listsTheNamesOfAnIndexByTheIdsOfTheirCommuniques() {
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("authorities", "--index", index, "--json");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("{\"names\":[{\"doubt\":\"unknown\",\"id\":\"zurbrigg-ursuline\"")
                .contains("\"count\":1,\"communiques\":[\"un\"]");
    }

    @Test
    void takesTheUsersOwnEntriesForSettled() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(
                own.resolve("ministers.yaml"),
                """
                - {id: zurbrigg-ursuline, name: Ursuline ZÜRBRIGG, country: CH}
                - {id: iwaya-takeshi, variants: [IWAYA Takesi]}
                """);
        assertThat(Run.of("authorities", corpus, "--vocabulary", own).out())
                .isEqualTo("Every name is settled.\n");
        assertThat(Run.of("extract", corpus, "--vocabulary", own).out())
                .contains("\"country\":\"CH\"");
    }

    @Test
    void goesOnAfterAFileThatIsMissing() {
        Run run = Run.of("authorities", folder.resolve("none"), corpus);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("none");
        assertThat(run.out()).contains("ZÜRBRIGG");
    }

    @Test
    void listsTheThemes() {
        assertThat(Run.of("themes").out()).startsWith("relations-bilaterales\n");
        assertThat(Run.of("themes", "--json").out().lines())
                .hasSize(30)
                .first()
                .asString()
                .startsWith("{\"code\":\"relations-bilaterales\"");
    }

    @Test
    void explainsTheThemesOfACommuniqueOfTheIndex() {
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("themes", "--explain", "un", "--index", index);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("(terrorisme): 1, given from 1", "« terrorisme »  by");
    }

    @Test
    void explainsTheThemesOfAFile() {
        Run run = Run.of("themes", "--explain", corpus, "--json");
        assertThat(run.out())
                .startsWith("{\"id\":\"un\"")
                .contains(
                        "\"theme\":\"terrorisme\",\"weight\":1.0,\"threshold\":1.0,\"given\":true");
    }

    @Test
    void saysThatThereIsNothingToExplain() {
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("themes", "--explain", "deux", "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'deux'");
    }

    @Test
    void refusesAThemeWhoseRuleCannotBeReadWhole() throws IOException {
        Path own = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(
                own.resolve("themes.yaml"),
                "- {code: x, labels: {fr: X}, description: {fr: X}, rule: 'mot ('}\n");
        Run run = Run.of("themes", "--vocabulary", own);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'x'", "mot (");
    }
}
