package org.communiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communiques.clean.Cleaner;
import org.communiques.evaluation.Evaluation;
import org.communiques.evaluation.Measures;
import org.communiques.evaluation.Mismatch;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Ingest;
import org.communiques.ingest.Sample;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forty needs of readers (`sample/needs.md`), judged by a person against all of the sample.
class RelevanceTest {
    private static Evaluation evaluation =
            new Evaluation(Measures.mean(List.of()), Map.of(), List.of(), Mismatch.NONE);

    @BeforeAll
    static void ask(@TempDir Path folder) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        DimensionLabels labels = DimensionLabels.of(vocabulary);
        Clock clock = Clock.fixed(Instant.parse("2025-04-04T14:55:00Z"), ZoneOffset.UTC);
        try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, clock)) {
            new Ingest(new Cleaner(), new Extractor(vocabulary))
                    .run(Sample.open(), builder, _ -> {});
            builder.commit();
        }
        try (LuceneEngine engine = LuceneEngine.open(folder, labels)) {
            evaluation = Evaluation.of(engine, lines("queries.tsv"), lines("qrels.txt"));
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = RelevanceTest.class.getResourceAsStream("sample/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void asksEveryNeed() {
        assertThat(evaluation.perQuery()).hasSize(40);
        assertThat(evaluation.mismatch()).isEqualTo(Mismatch.NONE);
    }

    @Test
    void putsTheBestTextsFirst() {
        assertThat(evaluation.overall().ndcg()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void beginsWithARelevantText() {
        assertThat(evaluation.overall().reciprocalRank()).isGreaterThanOrEqualTo(0.95);
    }
}
