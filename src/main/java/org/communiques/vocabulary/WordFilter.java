package org.communiques.vocabulary;

/// Tells at one look of nearly every word that a table lacks that it lacks it: a Bloom filter of one hash.
///
/// Most words of a text stand in none of the tables that it is read by. Such a look touches one line of a processor's
/// cache, where one at a table's entries touches three.
public final class WordFilter {
    private static final int BITS_PER_WORD = 16;

    private final long[] bits;

    /// Two to the power of these are its bits.
    private final int power;

    /// @param words how many it is made for; more are told apart less well
    public WordFilter(int words) {
        int size = Integer.highestOneBit(Math.max(Long.SIZE, words * BITS_PER_WORD) * 2 - 1);
        this.bits = new long[size / Long.SIZE];
        this.power = Integer.numberOfTrailingZeros(size);
    }

    /// Lets the filter hold a word.
    public void add(String word) {
        add(word.hashCode());
    }

    /// Adds two words that follow each other.
    public void add(String word, String next) {
        add(hash(word, next));
    }

    private void add(int hash) {
        int bit = FibonacciHash.place(hash, power);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /// Whether the word may have been added; one that was always may.
    public boolean mayHold(String word) {
        return mayHold(word.hashCode());
    }

    /// Whether these two words may have been added together.
    public boolean mayHold(String word, String next) {
        return mayHold(hash(word, next));
    }

    private boolean mayHold(int hash) {
        int bit = FibonacciHash.place(hash, power);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int hash(String word, String next) {
        return 31 * word.hashCode() + next.hashCode();
    }
}
