package org.communiques.model;

import org.jspecify.annotations.Nullable;

/// What a communiqué reports: when, what kind, where. Whatever the text does not say is null.
///
/// @param place as printed in the text
/// @param country ISO 3166 alpha-2 code of the country in which it took place
public record Event(
        EventTime time,
        @Nullable EventKind kind,
        @Nullable String place,
        @Nullable String country) {
    /// An event of which nothing is said.
    public static final Event UNKNOWN = new Event(EventTime.UNKNOWN, null, null, null);
}
