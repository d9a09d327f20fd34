package org.communiques.lucene;

import org.apache.lucene.util.FixedBitSet;

/// Documents to count values of, as a list: the bits are walked once, and not again for each of twelve
/// dimensions. Immutable.
final class DocumentSet {
    private final int[] documents;
    private final boolean everything;

    private DocumentSet(int[] documents, boolean everything) {
        this.documents = documents;
        this.everything = everything;
    }

    /// @param all how many the index has
    static DocumentSet of(FixedBitSet bits, int all) {
        int size = bits.cardinality();
        return size == all
                ? new DocumentSet(new int[0], true)
                : new DocumentSet(list(bits, size), false);
    }

    private static int[] list(FixedBitSet bits, int size) {
        int[] list = new int[size];
        long[] words = bits.getBits();
        int filled = 0;
        for (int i = 0; filled < size; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                list[filled++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return list;
    }

    boolean isEverything() {
        return everything;
    }

    /// The documents in rising order; none are listed when it is all of them.
    int[] documents() {
        return documents;
    }
}
