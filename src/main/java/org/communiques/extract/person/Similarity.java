package org.communiques.extract.person;

import org.communiques.vocabulary.EditDistance;

/// How near two spellings are.
public final class Similarity {
    private Similarity() {}

    /// Whether one is a plausible misspelling of the other: two letters at most, one in a short word.
    public static boolean near(String a, String b) {
        int most = Math.min(a.length(), b.length()) < 6 ? 1 : 2;
        return EditDistance.within(a, b, most);
    }
}
