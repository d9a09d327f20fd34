package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `search` and `show`, over what was indexed.
class SearchCommandTest {
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
    void saysWhichIndexIsMissingAndWhatToDo() {
        Run run = Run.of("search", "paix", "--index", folder.resolve("none"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.INDEX_UNAVAILABLE);
        assertThat(run.err()).contains("none").contains("reindex");
    }

    @Test
    void findsWhatItIndexed() {
        Run reindex = Run.of("reindex", corpus, "--index", index);
        assertThat(reindex.exitCode()).as(reindex.err()).isEqualTo(ExitCode.DONE);
        Run run = Run.of("search", "norvege etat", "--index", index, "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("\"id\":\"un\"")
                .endsWith("}\n")
                .doesNotContain("\"id\":\"deux\"");
    }

    @Test
    void filtersAsTheAddressDoes() {
        Run.of("reindex", corpus, "--index", index);
        assertThat(Run.of("search", "--year=2023", "--index", index, "--json").out())
                .contains("\"total\":1,")
                .contains("\"id\":\"deux\"");
        assertThat(Run.of("search", "--year=-2023", "--index", index, "--json").out())
                .contains("\"total\":1,")
                .contains("\"id\":\"un\"");
    }

    @Test
    void showsACommuniqueAsTextAndAsJson() {
        Run.of("reindex", corpus, "--index", index);
        assertThat(Run.of("show", "un", "--index", index).out())
                .contains("Entretien avec le ministre norvégien")
                .contains("l’État de droit.");
        assertThat(Run.of("show", "un", "--index", index, "--json").out())
                .startsWith("{\"id\":\"un\"");
    }

    @Test
    void showsACommuniqueByTheKeyOfAnAliasWithItsAliasesAndVersions() throws IOException {
        Files.writeString(
                corpus,
                """
                {"id": "un", "url": "https://a.example/un", "text": "La séance est à neuf heures."}
                {"id": "un", "url": "https://a.example/un", "text": "La séance est à dix heures."}
                {"id": "autre", "url": "https://b.example/un", "text": "La séance est à dix heures."}
                """);
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("show", "autre", "--index", index);
        assertThat(run.out())
                .contains("à dix heures")
                .containsPattern("also at +https://b.example/un")
                .containsPattern("versions +un-[0-9a-f]{8}")
                .containsPattern("sha-256 +[0-9a-f]{64}");
        assertThat(Run.of("show", "autre", "--index", index, "--json").out())
                .contains("\"aliases\":[\"https://b.example/un\"],\"versions\":[{\"id\":\"un-");
    }

    @Test
    void offersANearSpellingOfWhatNoTextHas() {
        Run.of("reindex", corpus, "--index", index);
        assertThat(Run.of("search", "norvegein", "--index", index).out())
                .startsWith("0 communiqués")
                .contains("Try instead: norvégien");
        assertThat(Run.of("search", "norvégien", "--index", index).out())
                .doesNotContain("Try instead");
    }

    @Test
    void tellsWhoTookPartFromWhoIsOnlySpokenOf() throws IOException {
        Files.writeString(
                corpus,
                """
                {"id": "un", "title": "Entretien à Oslo", "text": "Le 1er mars 2024, M. Stéphane Séjourné, ministre de l’Europe et des Affaires étrangères, a rencontré son homologue norvégien, M. Espen Barth Eide. Ils ont évoqué le discours du Président Zelensky.", "published": "2024-03-01", "language": "fr"}
                """);
        Run.of("reindex", corpus, "--index", index);
        assertThat(Run.of("show", "un", "--index", index).out())
                .containsPattern(
                        "(?m)^ministers +Stéphane SÉJOURNÉ, ministre de l’Europe .+\n +Espen BARTH EIDE")
                .containsPattern("(?m)^mentioned +Volodymyr ZELENSKY");
        assertThat(Run.of("search", "Oslo", "--index", index).out())
                .contains("Espen BARTH EIDE")
                .doesNotContain("ZELENSKY,")
                .doesNotContain(", Volodymyr");
    }

    @Test
    void showsWhomASurnameMayMeanAndThatNoDayWasFound() throws IOException {
        Files.writeString(
                corpus,
                """
                {"id": "un", "title": "Entretien téléphonique", "text": "Le ministre a eu un entretien téléphonique de 30 minutes avec M. Tanaka.", "language": "fr"}
                """);
        Run.of("reindex", corpus, "--index", index);
        assertThat(Run.of("show", "un", "--index", index).out())
                .containsPattern("(?m)^ambiguous +Tanaka may be TANAKA Naoki or TANAKA Nobuo$")
                .containsPattern("(?m)^date +no day found, 30 min$");
    }

    @Test
    void saysThatThereIsNoSuchCommunique() {
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("show", "trois", "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("trois");
    }
}
