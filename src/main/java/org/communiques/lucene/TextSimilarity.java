package org.communiques.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 with the average of the lengths that it compares, which norms keep rounded. Lucene would take the
/// average of the exact ones.
final class TextSimilarity extends BM25Similarity {
    private final float averageLength;

    TextSimilarity(float averageLength) {
        super(RankingWeights.SATURATION, RankingWeights.LENGTH);
        this.averageLength = averageLength;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return statistics.field().equals(IndexFields.TEXT)
                ? averageLength
                : super.avgFieldLength(statistics);
    }
}
