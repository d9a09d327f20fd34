package org.communiques.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from one to another, both included, of [org.communiques.model.Communique#date]. A null end is open.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /// Any day; undated communiqués, which no other period has, are in it, too.
    public static final Period ANY = new Period(null, null);

    /// @throws IllegalArgumentException when it ends before it begins
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    /// Whether it bars nothing.
    public boolean isOpen() {
        return from == null && to == null;
    }
}
