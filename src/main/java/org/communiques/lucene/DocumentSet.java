package org.communiques.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Documents to count values of: many as bits, few as a list, which twelve dimensions can walk without
/// looking at the whole index again. Immutable.
final class DocumentSet {
    /// A list is walked faster than bits when fewer than one document in so many is set.
    private static final int SPARSE = 32;

    private final FixedBitSet bits;
    private final int size;
    private final boolean everything;
    private final int[] few;

    private DocumentSet(FixedBitSet bits, int size, boolean everything) {
        this.bits = bits;
        this.size = size;
        this.everything = everything;
        few = size < bits.length() / SPARSE ? list(bits, size) : new int[0];
    }

    /// @param documents how many the index has
    static DocumentSet of(FixedBitSet bits, int documents) {
        int size = bits.cardinality();
        return new DocumentSet(bits, size, size == documents);
    }

    private static int[] list(FixedBitSet bits, int size) {
        int[] list = new int[size];
        int doc = -1;
        for (int i = 0; i < size; i++) {
            doc = bits.nextSetBit(doc + 1);
            list[i] = doc;
        }
        return list;
    }

    int size() {
        return size;
    }

    boolean isEverything() {
        return everything;
    }

    /// What is done with a document.
    interface Action {
        void on(int doc);
    }

    void forEach(Action action) {
        if (few.length == size) {
            for (int doc : few) {
                action.on(doc);
            }
            return;
        }
        int doc = bits.nextSetBit(0);
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            action.on(doc);
            boolean more = doc + 1 < bits.length();
            doc = more ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
