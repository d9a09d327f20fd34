package org.communiques.web;

import java.util.Locale;
import org.communiques.model.EventKind;
import org.communiques.search.Dimension;
import org.communiques.vocabulary.Vocabulary;

/// The dimensions that one can browse, and where.
enum Browsed {
    MINISTERS(Dimension.MINISTER),
    COUNTRIES(Dimension.COUNTRY),
    ORGANISATIONS(Dimension.ORGANISATION),
    THEMES(Dimension.THEME),
    KINDS(Dimension.KIND);

    private final Dimension dimension;

    Browsed(Dimension dimension) {
        this.dimension = dimension;
    }

    static Browsed of(Dimension dimension) {
        for (Browsed browsed : values()) {
            if (browsed.dimension == dimension) {
                return browsed;
            }
        }
        throw new IllegalArgumentException("Nobody browses by " + dimension.code());
    }

    Dimension dimension() {
        return dimension;
    }

    /// The public code: `ministers`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/" + code();
    }

    /// Whether its list is long, and read by the alphabet: a communiqué names several of it.
    boolean isLong() {
        return this == MINISTERS || this == COUNTRIES || this == ORGANISATIONS;
    }

    /// Whether the controlled lists have a value, also one that no communiqué has.
    boolean isKnown(String value, Vocabulary vocabulary) {
        return switch (this) {
            case MINISTERS -> vocabulary.ministers().containsKey(value);
            case COUNTRIES -> vocabulary.countries().containsKey(value);
            case ORGANISATIONS -> vocabulary.organisations().containsKey(value);
            case THEMES -> vocabulary.themes().containsKey(value);
            case KINDS -> EventKind.parse(value).isPresent();
        };
    }
}
