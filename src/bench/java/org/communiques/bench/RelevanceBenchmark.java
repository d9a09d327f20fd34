package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.communiques.evaluation.Evaluation;
import org.communiques.evaluation.Measures;
import org.communiques.search.DimensionLabels;
import org.communiques.vocabulary.Vocabulary;

/// How well the engine ranks beside the plain way, over the judged sets of a folder; see [JudgedSet].
public final class RelevanceBenchmark {
    private RelevanceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        DimensionLabels labels = DimensionLabels.of(vocabulary);
        System.out.printf(
                Locale.ROOT, "%-20s%9s%9s%9s%9s%n", "set", "way", "queries", "MRR@10", "nDCG@10");
        for (JudgedSet set : JudgedSet.in(Path.of(arguments[0]), vocabulary)) {
            try (PlainRanking plain = PlainRanking.over(set.documents())) {
                print(set, "plain", Evaluation.of(plain, set.queries(), set.judgements()));
            }
            print(set, "engine", EngineVariant.SHIPPED.evaluate(set, labels));
        }
    }

    private static void print(JudgedSet set, String way, Evaluation evaluation) {
        Measures overall = evaluation.overall();
        System.out.printf(
                Locale.ROOT,
                "%-20s%9s%9d%9.4f%9.4f%n",
                set.name(),
                way,
                evaluation.perQuery().size(),
                overall.reciprocalRank(),
                overall.ndcg());
    }
}
