package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.model.Communique;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Evaluation;
import org.communiques.search.IndexBuilder;
import org.communiques.search.Measures;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sources;
import org.communiques.vocabulary.Vocabulary;

/// How well the engine ranks beside the plain way, over judged sets: every folder below the one given that
/// has `docs.jsonl` (documents as the program takes them), `queries.tsv` and `qrels.tsv` (the TREC forms).
public final class RelevanceBenchmark {
    private final Vocabulary vocabulary = Vocabulary.load();
    private final DimensionLabels labels = DimensionLabels.of(vocabulary);

    private RelevanceBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        RelevanceBenchmark benchmark = new RelevanceBenchmark();
        System.out.printf("%-20s%9s%9s%9s%9s%n", "set", "way", "queries", "MRR@10", "nDCG@10");
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path set : folders.filter(RelevanceBenchmark::isSet).sorted().toList()) {
                benchmark.measure(set);
            }
        }
    }

    private static boolean isSet(Path folder) {
        return Files.exists(folder.resolve("docs.jsonl"));
    }

    private void measure(Path set) throws IOException {
        List<Communique> documents = documents(set.resolve("docs.jsonl"));
        List<String> queries = Files.readAllLines(set.resolve("queries.tsv"));
        List<String> judgements = Files.readAllLines(set.resolve("qrels.tsv"));
        try (PlainRanking plain = PlainRanking.over(documents)) {
            print(set, "plain", Evaluation.of(plain, queries, judgements));
        }
        Path folder = Files.createTempDirectory("relevance");
        try (IndexBuilder builder = LuceneIndexBuilder.open(folder, labels, Clock.systemUTC())) {
            documents.forEach(builder::add);
            builder.commit();
        }
        try (LuceneEngine engine = LuceneEngine.open(folder, labels)) {
            print(set, "engine", Evaluation.of(engine, queries, judgements));
        }
        SpeedBenchmark.delete(folder);
    }

    private List<Communique> documents(Path file) {
        Cleaner cleaner = new Cleaner();
        Extractor extractor = new Extractor(vocabulary);
        try (var sourced = Sources.open(List.of(file.toString()))) {
            return sourced.filter(SourceDocument.class::isInstance)
                    .map(SourceDocument.class::cast)
                    .map(source -> extractor.extract(cleaner.clean(source)))
                    .toList();
        }
    }

    private static void print(Path set, String way, Evaluation evaluation) {
        Measures overall = evaluation.overall();
        System.out.printf(
                Locale.ROOT,
                "%-20s%9s%9d%9.4f%9.4f%n",
                set.getFileName(),
                way,
                evaluation.perQuery().size(),
                overall.reciprocalRank(),
                overall.ndcg());
    }
}
