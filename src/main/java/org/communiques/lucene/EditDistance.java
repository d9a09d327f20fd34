package org.communiques.lucene;

/// How many letters must be added, left out, changed, or swapped with their neighbour, to make one word
/// of another.
final class EditDistance {
    private EditDistance() {}

    static boolean within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        return between(a, b) <= most;
    }

    static int between(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cell(a, b, distance, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int cell(String a, String b, int[][] distance, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = distance[i - 1][j - 1] + (same ? 0 : 1);
        best = Math.min(best, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
