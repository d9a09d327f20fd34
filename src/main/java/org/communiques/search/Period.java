package org.communiques.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from and to, both included; a null end is open.
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /// Any day, also none at all.
    public static final Period ANY = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    public boolean isOpen() {
        return from == null && to == null;
    }
}
