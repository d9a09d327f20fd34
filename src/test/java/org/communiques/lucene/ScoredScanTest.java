package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ScoredScanTest {
    private static final ScoredScan WHOLE = new ScoredScan(Integer.MAX_VALUE, 1);

    @RepeatedTest(10)
    void givesDividedWhatOneThreadAndLuceneGive(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            ScanTest.fill(directory, random);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (Query query : ScanTest.queries()) {
                    ScoredScan divided = new ScoredScan(0, 1 + random.nextInt(200));

                    assertThat(scored(divided.of(searcher, query)))
                            .as("%s by %s", query, divided)
                            .isEqualTo(scored(WHOLE.of(searcher, query)))
                            .containsExactlyInAnyOrderElementsOf(byLucene(searcher, query));
                }
            }
        }
    }

    private record Scored(int doc, float score) {}

    private static List<Scored> scored(Scores scores) {
        List<Scored> all = new ArrayList<>();
        scores.forEach((doc, score) -> all.add(new Scored(doc, score)));
        return all;
    }

    private static List<Scored> byLucene(IndexSearcher searcher, Query query) throws IOException {
        List<Scored> all = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, searcher.getIndexReader().maxDoc()).scoreDocs) {
            all.add(new Scored(hit.doc, hit.score));
        }
        return all;
    }
}
