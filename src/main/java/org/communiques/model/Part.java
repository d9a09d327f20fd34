package org.communiques.model;

import java.util.Locale;

/// The part a minister has in a communiqué: takes part, speaks or signs; or is only spoken of.
public enum Part {
    PARTICIPANT,
    MENTIONED;

    /// The public code: `participant`, `mentioned`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
