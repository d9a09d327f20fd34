package org.communiques.extract;

/// How near two spellings are.
final class Similarity {
    private Similarity() {}

    /// Letters to change, to add, to drop or to swap with their neighbour to turn one word into the other, counted up
    /// to `most`, then `most + 1`.
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            int[] oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return Math.min(previous[b.length()], most + 1);
    }

    /// Whether one is a plausible misspelling of the other: two letters at most, one in a short word.
    static boolean near(String a, String b) {
        int most = Math.min(a.length(), b.length()) < 6 ? 1 : 2;
        return distance(a, b, most) <= most;
    }
}
