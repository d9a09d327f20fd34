package org.communiques.query;

/// What a query can be limited to by name.
public enum Field {
    TITLE,
    MINISTER,
    COUNTRY,
    ORGANISATION,
    THEME,
    KIND,
    SOURCE,
    LANGUAGE
}
