package org.communiques.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws ranks as words are used: rank `r` in proportion to 1 / (r + shift). Immutable.
final class Zipf {
    private final double[] cumulated;

    Zipf(int ranks, double shift) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / (rank + shift);
            cumulated[rank] = sum;
        }
    }

    int draw(SplittableRandom random) {
        double point = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, point);
        return found < 0 ? -found - 1 : found;
    }
}
