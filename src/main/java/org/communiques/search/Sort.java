package org.communiques.search;

import java.util.Locale;
import java.util.Optional;

/// The order of hits. Ties are broken by date, newest first, then by id.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST;

    /// The public code, such as `newest`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> parse(String code) {
        for (Sort sort : values()) {
            if (sort.code().equals(code)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
