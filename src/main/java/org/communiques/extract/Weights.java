package org.communiques.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.model.Evidence;

/// Sums how much a text speaks of each value, and lists the values, the weightiest first.
final class Weights {
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    void add(String value, Span span, String field, String rule) {
        weights.merge(value, weight(span.passage().role()), Double::sum);
        evidence.computeIfAbsent(value, _ -> span.proves(field, value, rule));
    }

    static double weight(Passage.Role role) {
        return switch (role) {
            case TITLE -> 4;
            case HEADING -> 2;
            case LEAD -> 2;
            case BODY -> 1;
        };
    }

    List<String> values() {
        List<String> values = new ArrayList<>(weights.keySet());
        values.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
        return List.copyOf(values);
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence.values());
    }
}
