package org.communiques.source;

import java.time.LocalDate;

/// The day that a record of a source tells.
final class IsoDay {
    private static final int LENGTH = "2025-01-31".length();

    private IsoDay() {}

    /// An ISO date, or the day of a time.
    ///
    /// @throws java.time.DateTimeException when it is neither
    static LocalDate parse(String value) {
        return LocalDate.parse(value.substring(0, Math.min(LENGTH, value.length())));
    }
}
