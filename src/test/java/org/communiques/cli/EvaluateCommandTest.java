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

/// `evaluate`: judged queries, and what is wrong in their files.
class EvaluateCommandTest {
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

    /// A query may name what only one's own lists have: every door asks with the same lists.
    @Test
    void asksWithListsOfOnesOwn() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(
                lists.resolve("themes.yaml"),
                "- {code: x, labels: {fr: Haliotides}, description: {fr: X}, ruleIn: {fr: [pêche]}}");
        Run.of("reindex", corpus, "--index", index, "--vocabulary", lists);
        Run run =
                Run.of(
                        "evaluate",
                        "--queries",
                        Files.writeString(folder.resolve("q"), "q1\ttheme:haliotides\n"),
                        "--judgements",
                        Files.writeString(folder.resolve("j"), "q1 0 deux 1\n"),
                        "--index",
                        index,
                        "--vocabulary",
                        lists);
        assertThat(run.out()).containsPattern("all 1 +1\\.000");
    }

    @Test
    void saysThatTheRunCannotBeWritten() throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Path ranking = folder.resolve("no folder").resolve("run.txt");
        Run run =
                Run.of(
                        "evaluate",
                        "--queries",
                        Files.writeString(folder.resolve("q"), "q1\tpêche\n"),
                        "--judgements",
                        Files.writeString(folder.resolve("j"), "q1 0 deux 1\n"),
                        "--run",
                        ranking,
                        "--index",
                        index);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("cannot be written to " + ranking).contains("folder");
        assertThat(run.err()).doesNotContain("Exception:");
    }

    @Test
    void saysThatThereIsNoQuery() throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Run run = evaluate("", "q1 0 deux 1");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("has no query");
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
                    q1;pêche#q2;paix   | q1 0 deux 1                           | Queries without a judgement, left out: 1 (q2)
                    q1;pêche#q2;paix   | q1 0 deux 1#q2 0 un 0                 | Queries without a relevant document, left out: 1 (q2)
                    q1;pêche           | q1 0 deux 1#q3 0 un 1                 | Judged queries that are not asked: 1 (q3)
                    q1;pêche           | q1 0 deux 1#q1 0 dix 1#q1 0 onze 0    | Judged documents that the index does not have: 2 (dix, onze)
                    q1;pêche           | q1 0 a 1#q1 0 b 1#q1 0 c 1#q1 0 d 1#q1 0 e 1#q1 0 f 1 | not have: 6 (a, b, c, d, e, …)
                    """)
    void tellsWhatQueriesJudgementsAndIndexDoNotHaveInCommon(
            String asked, String judged, String told) throws IOException {
        Run.of("reindex", corpus, "--index", index);
        Run run = evaluate(asked, judged);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err().lines()).singleElement().asString().contains(told);
    }

    @Test
    void saysNothingWhenAllFitsTogether() throws IOException {
        Run.of("reindex", corpus, "--index", index);

        assertThat(evaluate("q1;pêche", "q1 0 deux 1#q1 0 un 0").err()).isEmpty();
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
        Run run = evaluate(asked, judged);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(where);
    }

    private Run evaluate(String asked, String judged) throws IOException {
        return Run.of(
                "evaluate",
                "--queries",
                Files.writeString(folder.resolve("q"), lines(asked)),
                "--judgements",
                Files.writeString(folder.resolve("j"), lines(judged)),
                "--index",
                index);
    }

    private static String lines(String written) {
        return written.replace(';', '\t').replace('#', '\n');
    }
}
