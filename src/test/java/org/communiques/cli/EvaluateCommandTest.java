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
}
