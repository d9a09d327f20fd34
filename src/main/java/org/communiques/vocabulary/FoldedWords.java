package org.communiques.vocabulary;

import java.util.Arrays;

/// Puts folded words together letter by letter, and gives the same string for a word met again: the few thousand words
/// that make up most of every text are neither copied nor hashed anew each time.
///
/// One thread's; the words kept are shared by all threads. Four words that fall on one place are kept side by side, a
/// fifth pushes out another.
final class FoldedWords {
    /// Two to the power of these are its places.
    private static final int POWER = 14;

    private static final int SIDE_BY_SIDE = 4;

    /// What is longer is no word, and would be kept in vain.
    private static final int LONGEST = 32;

    /// Read and written without a lock: a string is whole whoever sees it, and a word unseen is only made anew.
    private static final String[] KEPT = new String[1 << POWER];

    private char[] letters = new char[LONGEST];
    private int length;

    /// Appends what a character is compared by.
    void append(char c) {
        if (c < 0x80) {
            appendFolded(Folding.lower(c));
        } else {
            String folded = Folding.fold(c);
            for (int i = 0; i < folded.length(); i++) {
                appendFolded(folded.charAt(i));
            }
        }
    }

    private void appendFolded(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = c;
    }

    /// The word appended; the next begins behind it.
    String take() {
        String word = length > LONGEST ? new String(letters, 0, length) : kept();
        length = 0;
        return word;
    }

    private String kept() {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int place = FibonacciHash.place(hash, POWER);
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            String kept = KEPT[place ^ i];
            if (kept != null && isWord(kept)) {
                return kept;
            }
        }
        String made = new String(letters, 0, length);
        for (int i = SIDE_BY_SIDE - 1; i > 0; i--) {
            KEPT[place ^ i] = KEPT[place ^ (i - 1)];
        }
        KEPT[place] = made;
        return made;
    }

    private boolean isWord(String kept) {
        if (kept.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (kept.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
