package org.communiques.search;

import java.util.Locale;
import java.util.Optional;

/// What communiqués can be filtered and counted by. The codes are the words of the command line, the
/// address and the JSON.
public enum Dimension {
    MINISTER,
    THEME,
    COUNTRY,
    ORGANISATION,
    KIND,
    YEAR,
    SOURCE,
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

    public static Optional<Dimension> parse(String code) {
        for (Dimension dimension : values()) {
            if (dimension.code().equals(code)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
