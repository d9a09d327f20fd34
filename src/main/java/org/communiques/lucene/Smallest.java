package org.communiques.lucene;

import java.util.Arrays;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/// Keeps the smallest of many numbers: in a heap while they are few, or else all of them, to select from
/// at the end. A heap of a million would cost more than the selection.
final class Smallest {
    private static final int HEAP = 10_000;

    private final int wanted;
    private final @Nullable LongHeap heap;
    private long[] all = new long[0];
    private int size;

    Smallest(int wanted) {
        this.wanted = wanted;
        this.heap = wanted > 0 && wanted <= HEAP ? new LongHeap(wanted) : null;
    }

    /// Whether the number is among the best so far.
    boolean offer(long number) {
        if (wanted == 0) {
            return false;
        }
        if (heap != null) {
            // The heap keeps its smallest on top, so the numbers go in negated.
            return heap.insertWithOverflow(-number);
        }
        if (size == all.length) {
            all = Arrays.copyOf(all, Math.max(1024, 2 * size));
        }
        all[size++] = number;
        return true;
    }

    boolean isFull() {
        return heap != null && heap.size() == wanted;
    }

    /// The worst of the best.
    long worst() {
        return heap == null ? Long.MAX_VALUE : -heap.top();
    }

    /// Some of the numbers in their order; empties this.
    long[] page(long offset, int limit) {
        long[] sorted = heap == null ? Arrays.copyOf(all, size) : drain(heap);
        Arrays.sort(sorted);
        int from = (int) Math.min(offset, sorted.length);
        return Arrays.copyOfRange(sorted, from, (int) Math.min(offset + limit, sorted.length));
    }

    private static long[] drain(LongHeap heap) {
        long[] numbers = new long[heap.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = -heap.pop();
        }
        return numbers;
    }
}
