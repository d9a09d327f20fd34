package org.communiques.vocabulary;

/// Spreads hash codes over a table whose size is a power of two: by Knuth's multiplicative method, with 2^32 divided
/// by the golden ratio (The Art of Computer Programming, volume 3, 6.4). Those of words that differ in the last
/// letter lie side by side, and would share their places otherwise.
public final class FibonacciHash {
    private static final int FACTOR = 0x9E3779B9;

    private FibonacciHash() {}

    /// The place of a hash code in a table of two to the power of `bits` places.
    ///
    /// @param bits from 1 to 31
    public static int place(int hash, int bits) {
        return (hash * FACTOR) >>> (Integer.SIZE - bits);
    }
}
