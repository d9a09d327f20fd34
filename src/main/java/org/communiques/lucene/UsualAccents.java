package org.communiques.lucene;

import java.util.HashMap;
import java.util.Map;

/// How each word was accented where a build met it first, which is nearly always how all texts have it: only
/// other ways need a term. Safe for use by many threads.
final class UsualAccents {
    /// Words told apart, some twenty megabytes. The usual way of any further one is without accents.
    private static final int MOST = 200_000;

    private final Map<String, String> usual = new HashMap<>();

    /// The usual way to accent a folded word: this one, if it is met for the first time.
    synchronized String of(String folded, String accented) {
        String known = usual.get(folded);
        if (known == null && usual.size() < MOST) {
            usual.put(folded, accented);
            return accented;
        }
        return known == null ? folded : known;
    }
}
