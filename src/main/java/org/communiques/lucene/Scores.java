package org.communiques.lucene;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/// The documents that a query matches, each with its score: for queries that cost more to run twice than to
/// remember. Eight bytes for each.
final class Scores {
    private int[] documents = new int[1024];
    private float[] scores = new float[1024];
    private int size;

    void add(int doc, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = doc;
        scores[size++] = score;
    }

    /// Adds what another has behind what this has.
    void addAll(Scores others) {
        int all = size + others.size;
        if (all > documents.length) {
            documents = Arrays.copyOf(documents, Math.max(all, 2 * size));
            scores = Arrays.copyOf(scores, documents.length);
        }
        System.arraycopy(others.documents, 0, documents, size, others.size);
        System.arraycopy(others.scores, 0, scores, size, others.size);
        size = all;
    }

    /// @param all documents of the index
    FixedBitSet documents(int all) {
        FixedBitSet set = new FixedBitSet(Math.max(1, all));
        for (int i = 0; i < size; i++) {
            set.set(documents[i]);
        }
        return set;
    }

    interface Action {
        void take(int doc, float score);
    }

    void forEach(Action action) {
        for (int i = 0; i < size; i++) {
            action.take(documents[i], scores[i]);
        }
    }
}
