package org.communiques.lucene;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Runs a query over a whole index, one segment after the other.
final class Scan {
    private Scan() {}

    /// @param collectors gives the collector of the segment whose documents begin at a number
    static void run(
            IndexSearcher searcher,
            Query query,
            ScoreMode mode,
            IntFunction<LeafCollector> collectors)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(
                        collectors.apply(leaf.docBase),
                        leaf.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
    }

    /// Every document that a query matches.
    static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        run(searcher, query, ScoreMode.COMPLETE_NO_SCORES, base -> new Setting(documents, base));
        return documents;
    }

    private record Setting(FixedBitSet documents, int base) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {
            // Only which documents match is asked, not how well.
        }

        @Override
        public void collect(int doc) {
            documents.set(base + doc);
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            stream.forEach(doc -> documents.set(base + doc));
        }
    }
}
