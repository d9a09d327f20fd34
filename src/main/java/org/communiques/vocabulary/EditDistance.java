package org.communiques.vocabulary;

/// How many letters must be added, left out, changed, or swapped with their neighbour, to make one word of another: the
/// distance of Damerau and Levenshtein in its restricted form, in which no letter is touched twice.
///
/// Letters are `char`s, compared as they are: fold words first. Costs the product of the lengths.
public final class EditDistance {
    private EditDistance() {}

    /// Whether no more than `most` edits part two words; cheaper than counting them.
    public static boolean within(String a, String b, int most) {
        return Math.abs(a.length() - b.length()) <= most && between(a, b, most) <= most;
    }

    /// How many letters must be added, left out, replaced or swapped with the next to make one word the other.
    public static int between(String a, String b) {
        return between(a, b, Integer.MAX_VALUE);
    }

    /// Row by row, of which the last two are kept. Gives up, with a number above `most`, when a row and the one
    /// before it are above it.
    private static int between(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int leastOfLast = 0;
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int changed = Math.min(last[j], row[j - 1]) + 1;
                int swapped = isSwapped(a, i, b, j) ? before[j - 2] + 1 : kept;
                row[j] = Math.min(kept, Math.min(changed, swapped));
                least = Math.min(least, row[j]);
            }
            if (Math.min(least, leastOfLast) > most) {
                return most + 1;
            }
            leastOfLast = least;
        }
        return row[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
