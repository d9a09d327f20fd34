package org.communiques.source;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts what was passed over, by reason. Not safe for use by several threads.
public final class PassedOverTally {
    /// Types and names of fields are a stranger's words, and could be as many as there are documents.
    private static final int REASONS = 500;

    private static final String OTHERS = "other reasons";
    private final Map<String, Long> times = new HashMap<>();

    /// Counts a reason some times more.
    public void add(String reason, long more) {
        boolean isCounted = times.size() < REASONS || times.containsKey(reason);
        times.merge(isCounted ? reason : OTHERS, more, Long::sum);
    }

    /// How often for each reason, the most frequent first.
    public Map<String, Long> byReason() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        times.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
