package org.communiques.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communiques.evaluation.Evaluation;
import org.communiques.evaluation.Measures;
import org.communiques.evaluation.Mismatch;
import org.communiques.lucene.LuceneEngine;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `communiques evaluate`: the relevance of an index's answers over judged queries.
@Command(
        name = "evaluate",
        description = "Measures relevance over judged queries, in the TREC formats.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    /// Names of what does not fit together that are told.
    private static final int TOLD = 5;

    @Spec private CommandSpec spec;
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            description = "A query a line: its name, a tab, its text.")
    private Path queries = Path.of("");

    @Option(
            names = "--judgements",
            required = true,
            paramLabel = "FILE",
            description = "A judgement a line: query, 0, document, grade.")
    private Path judgements = Path.of("");

    @Option(names = "--run", paramLabel = "FILE", description = "Write the ranking here.")
    private @Nullable Path run;

    @Override
    public Integer call() {
        DimensionLabels labels = DimensionLabels.of(lists.load());
        try (SearchEngine engine = LuceneEngine.open(index.folder, labels)) {
            Evaluation evaluation = evaluate(engine);
            print(evaluation);
            tell(evaluation.mismatch());
            write(evaluation.run());
        }
        return ExitCode.DONE;
    }

    private void write(List<String> ranking) {
        if (run == null) {
            return;
        }
        try {
            Files.write(run, ranking);
        } catch (IOException e) {
            throw new WrongUseException(
                    "The ranking cannot be written to "
                            + run
                            + " ("
                            + e.getMessage()
                            + "): name a file in a folder that is there.");
        }
    }

    private Evaluation evaluate(SearchEngine engine) {
        List<String> asked = lines(queries);
        List<String> judged = lines(judgements);
        if (asked.stream().allMatch(String::isBlank)) {
            throw new WrongUseException(
                    queries + " has no query: a query a line, its name, a tab, its text.");
        }
        try {
            return Evaluation.of(engine, asked, judged);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(queries + ", " + judgements + ": " + e.getMessage());
        }
    }

    private void tell(Mismatch mismatch) {
        tell("Queries without a judgement, left out", mismatch.unjudged());
        tell("Queries without a relevant document, left out", mismatch.unanswerable());
        tell("Judged queries that are not asked", mismatch.unasked());
        tell("Judged documents that the index does not have", mismatch.unindexed());
    }

    private void tell(String what, List<String> names) {
        if (!names.isEmpty()) {
            String first = String.join(", ", names.subList(0, Math.min(TOLD, names.size())));
            String more = names.size() > TOLD ? ", …" : "";
            spec.commandLine()
                    .getErr()
                    .println(what + ": " + names.size() + " (" + first + more + ")");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new WrongUseException("Cannot read " + file + ": " + e.getMessage());
        }
    }

    private void print(Evaluation evaluation) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%-24s%9s%9s%9s%11s%n",
                "query",
                "nDCG@10",
                "MRR@10",
                "P@5",
                "recall@10");
        evaluation.perQuery().forEach((query, measures) -> print(out, query, measures));
        print(out, "all " + evaluation.perQuery().size(), evaluation.overall());
    }

    private static void print(PrintWriter out, String name, Measures measures) {
        out.printf(
                Locale.ROOT,
                "%-24s%9.3f%9.3f%9.3f%11.3f%n",
                name,
                measures.ndcg(),
                measures.reciprocalRank(),
                measures.precision(),
                measures.recall());
    }
}
