package org.communiques.extract.text;

/// A language whose little words and verbs the rules know.
public enum Language {
    FRENCH,
    ENGLISH,
    GERMAN,
    ITALIAN,
    /// Any other: read with what all languages share.
    OTHER;

    /// @param code as [Reading] names it: ISO 639-1
    static Language of(String code) {
        return switch (code) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "it" -> ITALIAN;
            default -> OTHER;
        };
    }
}
