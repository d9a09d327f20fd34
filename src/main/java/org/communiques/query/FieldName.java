package org.communiques.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What can stand before a colon in a query, in French and in English, with or without accents.
final class FieldName {
    private static final Map<String, Field> FIELDS =
            Map.ofEntries(
                    Map.entry("titre", Field.TITLE),
                    Map.entry("title", Field.TITLE),
                    Map.entry("ministre", Field.MINISTER),
                    Map.entry("minister", Field.MINISTER),
                    Map.entry("pays", Field.COUNTRY),
                    Map.entry("country", Field.COUNTRY),
                    Map.entry("organisation", Field.ORGANISATION),
                    Map.entry("organization", Field.ORGANISATION),
                    Map.entry("theme", Field.THEME),
                    Map.entry("type", Field.KIND),
                    Map.entry("kind", Field.KIND),
                    Map.entry("source", Field.SOURCE),
                    Map.entry("langue", Field.LANGUAGE),
                    Map.entry("language", Field.LANGUAGE));

    private FieldName() {}

    static Optional<Field> parse(String typed) {
        return Optional.ofNullable(FIELDS.get(plain(typed)));
    }

    /// The name to print: the French one.
    static String of(Field field) {
        return switch (field) {
            case TITLE -> "titre";
            case MINISTER -> "ministre";
            case COUNTRY -> "pays";
            case ORGANISATION -> "organisation";
            case THEME -> "theme";
            case KIND -> "type";
            case SOURCE -> "source";
            case LANGUAGE -> "langue";
        };
    }

    /// In lower case, without accents.
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
