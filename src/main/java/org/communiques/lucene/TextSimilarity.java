package org.communiques.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 with the true average length of a text. Lucene would count the stems, which stand in the same
/// places as their words and are not part of a text's length.
final class TextSimilarity extends BM25Similarity {
    private final float averageLength;

    TextSimilarity(float averageLength) {
        super(Weights.SATURATION, Weights.LENGTH);
        this.averageLength = averageLength;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return statistics.field().equals(Fields.TEXT)
                ? averageLength
                : super.avgFieldLength(statistics);
    }
}
