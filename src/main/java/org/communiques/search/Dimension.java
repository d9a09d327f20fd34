package org.communiques.search;

import java.util.Locale;
import java.util.Optional;

/// What communiqués can be filtered and counted by. The codes are the words of the command line, the
/// address and the JSON.
public enum Dimension {
    MINISTER,
    THEME,
    /// ISO 3166 alpha-2.
    COUNTRY,
    ORGANISATION,
    KIND,
    /// Four digits, of the day of the event, or else of publication.
    YEAR,
    SOURCE,
    /// BCP 47.
    LANGUAGE,
    /// Offices held by the ministers, in words.
    OFFICE,
    /// A year and a month: `2025-04`.
    MONTH,
    /// The publisher's own themes.
    PUBLISHER_THEME,
    /// The publisher's own keywords.
    KEYWORD;

    /// The public code, such as `minister`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether its values are times, in whose order they stand, and of which none is a misspelling of another.
    public boolean isTime() {
        return this == YEAR || this == MONTH;
    }

    /// Empty for any other code.
    public static Optional<Dimension> parse(String code) {
        for (Dimension dimension : values()) {
            if (dimension.code().equals(code)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
