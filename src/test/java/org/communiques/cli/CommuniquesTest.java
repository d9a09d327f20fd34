package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuniquesTest {
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
                {"id": "un", "title": "Entretien avec le ministre norvégien", "text": "Le ministre a rappelé l’importance de l’État de droit.", "published": "2024-03-01", "language": "fr", "source": "Essai"}
                {"id": "deux", "title": "Déclaration sur la pêche", "text": "La pêche durable a été saluée.", "published": "2023-05-02", "language": "fr", "source": "Essai"}
                """);
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
    void saysThatThereIsNoSuchCommunique() {
        Run.of("reindex", corpus, "--index", index);
        Run run = Run.of("show", "trois", "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("trois");
    }

    @Test
    void goesOnAfterAFileThatCannotBeReadAndSaysSo() throws IOException {
        Path picture = Files.write(folder.resolve("photo.html"), new byte[] {0, 1, 2, 3, 0, 0});
        Run run = Run.of("reindex", corpus, picture, "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("photo.html").contains("2 communiqués in");
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
    void saysHowToNameSourcesWhenThereAreNone() {
        Run run = Run.of("reindex", "--sources", folder.resolve("absent.list"), "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("absent.list");
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
    void measuresRelevanceAndWritesTheRun() throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\tpêche\n");
        Path judgements = Files.writeString(folder.resolve("qrels.txt"), "q1 0 deux 3\n");
        Path ranking = folder.resolve("run.txt");
        Run run =
                Run.of(
                        "evaluate",
                        "--queries",
                        queries,
                        "--judgements",
                        judgements,
                        "--run",
                        ranking,
                        "--index",
                        index);
        assertThat(run.out()).containsPattern("all 1 +1\\.000 +1\\.000 +0\\.200 +1\\.000");
        assertThat(ranking).content().startsWith("q1 Q0 deux 1 ");
    }

    @Test
    void saysWhichJudgementCannotBeRead() throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\tpêche\n");
        Path judgements = Files.writeString(folder.resolve("qrels.txt"), "q1 deux\n");
        Run run =
                Run.of(
                        "evaluate",
                        "--queries",
                        queries,
                        "--judgements",
                        judgements,
                        "--index",
                        index);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("qrels.txt")
                .contains("judgements, line 1")
                .contains("q1 deux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    q.1-a;pêche#q2       | q.1-a 0 deux 1   | queries, line 2
                    q1;pêche#q1;paix     | q1 0 deux 1      | queries, line 2
                    q1;pêche             | #q1 0 deux haut  | judgements, line 2
                    q1;pêche             | q1 0 deux 1 2    | judgements, line 1
                    """)
    void saysWhichLineOfAnEvaluationCannotBeRead(String asked, String judged, String where)
            throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Run run =
                Run.of(
                        "evaluate",
                        "--queries",
                        Files.writeString(folder.resolve("q"), lines(asked)),
                        "--judgements",
                        Files.writeString(folder.resolve("j"), lines(judged)),
                        "--index",
                        index);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(where);
    }

    private static String lines(String written) {
        return written.replace(';', '\t').replace('#', '\n');
    }

    @Test
    void rehearsesTheWholeWay() {
        Run run = Run.of("rehearse");
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(5).noneMatch(String::isBlank);
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
