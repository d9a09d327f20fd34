package org.communiques.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A surname that fits several people equally, and so was given to nobody.
///
/// @param written as the text has it, where it stands first
/// @param candidates ids of the people that it may mean, joined by commas as evidence has them
public record AmbiguousName(String written, String candidates) {
    /// The field of the evidence that tells of it.
    public static final String FIELD = "ministers.ambiguous";

    /// Those of a communiqué, each once, in the order of its text.
    static List<AmbiguousName> in(List<Evidence> evidence) {
        Map<String, AmbiguousName> names = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            if (each.field().equals(FIELD)) {
                names.putIfAbsent(
                        each.value(), new AmbiguousName(each.quote().text(), each.value()));
            }
        }
        return List.copyOf(names.values());
    }

    /// Ids of the people that it may mean.
    public List<String> people() {
        return List.of(candidates.split(",", -1));
    }
}
