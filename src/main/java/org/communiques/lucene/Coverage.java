package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// How many parts of a query each document has, counted for all documents at once: each digit of their
/// counts, in the binary system, is one set of bits, and adding a part is adding one to many numbers.
final class Coverage {
    private final List<FixedBitSet> digits = new ArrayList<>();

    /// @param documents those that have one more part; left as they are
    void add(FixedBitSet documents) {
        FixedBitSet carried = documents.clone();
        for (int i = 0; i < digits.size() && !carried.scanIsEmpty(); i++) {
            FixedBitSet digit = digits.get(i);
            FixedBitSet next = carried.clone();
            next.and(digit);
            digit.xor(carried);
            carried = next;
        }
        if (!carried.scanIsEmpty()) {
            digits.add(carried);
        }
    }

    /// Documents that have equally many parts.
    record Covered(FixedBitSet documents, int parts) {}

    /// Those of some documents that have the most parts; none when none has any.
    Covered most(FixedBitSet among) {
        FixedBitSet best = among;
        int parts = 0;
        for (int i = digits.size() - 1; i >= 0; i--) {
            FixedBitSet more = best.clone();
            more.and(digits.get(i));
            if (!more.scanIsEmpty()) {
                best = more;
                parts |= 1 << i;
            }
        }
        return new Covered(parts == 0 ? new FixedBitSet(among.length()) : best, parts);
    }
}
