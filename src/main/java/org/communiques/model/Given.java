package org.communiques.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the publisher says of its own document: kept beside what is extracted, never overwritten by it.
///
/// @param place city of the date line
/// @param ministers people, as the publisher names them
/// @param themes the publisher's own subjects
/// @param keywords the publisher's own keywords
public record Given(
        @Nullable String place,
        List<String> ministers,
        List<String> themes,
        List<String> keywords) {
    /// Nothing given.
    public static final Given NOTHING = new Given(null, List.of(), List.of(), List.of());

    public Given {
        ministers = List.copyOf(ministers);
        themes = List.copyOf(themes);
        keywords = List.copyOf(keywords);
    }
}
