package org.communiques.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A minister, head of state or government, or holder of a like office, as one communiqué shows them.
///
/// @param id identity across communiqués, such as `iwaya-takeshi`
/// @param name canonical form: SURNAME in capitals, in the person's own order
/// @param asWritten the ways this text writes the name, in order of first appearance
/// @param office the office held on the day, in words; null when nothing tells
/// @param country ISO 3166 alpha-2 code of the country served; null for an organisation's office holder
///     of unknown nationality
public record Minister(
        String id,
        String name,
        List<String> asWritten,
        @Nullable String office,
        @Nullable String country,
        Part part) {
    public Minister {
        asWritten = List.copyOf(asWritten);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A minister needs an id and a name, not: '" + id + "', '" + name + "'");
        }
    }
}
