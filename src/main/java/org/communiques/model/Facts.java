package org.communiques.model;

import java.util.List;

/// What a communiqué tells, as values that can be filtered and counted, with the evidence for each.
///
/// @param ministers participants first, each once
/// @param countries ISO 3166 alpha-2 codes, weightiest first
/// @param organisations codes such as `eu`, weightiest first
/// @param themes codes of the theme vocabulary, weightiest first
/// @param evidence at least one entry for every value
public record Facts(
        Event event,
        List<Minister> ministers,
        List<String> countries,
        List<String> organisations,
        List<String> themes,
        List<Evidence> evidence) {
    /// A document that tells nothing.
    public static final Facts NONE =
            new Facts(Event.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        ministers = List.copyOf(ministers);
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        themes = List.copyOf(themes);
        evidence = List.copyOf(evidence);
    }

    /// Surnames that fit several people and were given to nobody.
    public List<AmbiguousName> ambiguousNames() {
        return AmbiguousName.in(evidence);
    }

    /// Those of the ministers who have this part, in their order.
    public List<Minister> ministers(Part part) {
        return ministers.stream().filter(minister -> minister.part() == part).toList();
    }
}
