package org.communiques.search;

import java.util.Locale;
import java.util.Optional;

/// The order of hits. Ties are broken by date, newest first, then by id, so that every hit has one place, on pages as
/// in exports. Communiqués without a date come last in either order of dates.
public enum Sort {
    /// The highest score first; where nothing is typed, as the newest.
    RELEVANCE,
    NEWEST,
    OLDEST;

    /// The public code, such as `newest`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for any other code.
    public static Optional<Sort> parse(String code) {
        for (Sort sort : values()) {
            if (sort.code().equals(code)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
