package org.communiques.clean;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Rules of wording that are asked together. Nearly every block of every page comes by and none of them takes
/// it: its first letters rule most of them out. Thread-safe.
final class PhraseTable {
    /// Two would leave twice as many rules to be asked, and four hardly fewer.
    private static final int OPENING = 3;

    /// Pages share their openings; past this many, every rule is asked.
    private static final int REMEMBERED = 1 << 13;

    private final List<PhraseRule> rules;
    private final Map<String, List<PhraseRule>> byOpening = new ConcurrentHashMap<>();

    PhraseTable(List<PhraseRule> rules) {
        this.rules = rules;
    }

    /// @param folded a block in folded letters
    boolean takes(String folded) {
        for (PhraseRule rule : candidates(folded)) {
            if (rule.takes(folded)) {
                return true;
            }
        }
        return false;
    }

    private List<PhraseRule> candidates(String folded) {
        String opening = opening(folded);
        List<PhraseRule> known = byOpening.get(opening);
        if (known != null || byOpening.size() >= REMEMBERED) {
            return known == null ? rules : known;
        }
        List<PhraseRule> may = rules.stream().filter(rule -> rule.mayOpenWith(opening)).toList();
        byOpening.put(opening, may);
        return may;
    }

    static String opening(String folded) {
        return folded.substring(0, Math.min(OPENING, folded.length()));
    }
}
