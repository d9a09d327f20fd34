package org.communiques.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.communiques.model.EventKind;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.communiques.search.FacetValue;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What codes are called in the language of the interface.
record ValueLabels(Vocabulary vocabulary, Locale locale) {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    String of(Dimension dimension, String value) {
        String label = DimensionLabels.of(vocabulary).label(dimension, value, locale);
        return switch (dimension) {
            case THEME, COUNTRY, ORGANISATION, KIND, LANGUAGE, OFFICE -> typeset(label);
            // As people and publishers write themselves.
            case MINISTER, SOURCE, PUBLISHER_THEME, KEYWORD, YEAR, MONTH -> label;
        };
    }

    /// Lists are written with the keyboard's apostrophe, and read with the printer's.
    static String typeset(String label) {
        return APOSTROPHE.matcher(label).replaceAll("’");
    }

    /// The index knows the names of people whom the vocabulary does not.
    String of(Dimension dimension, FacetValue value) {
        return dimension == Dimension.MINISTER ? value.label() : of(dimension, value.value());
    }

    /// What a theme covers; null for one that the vocabulary does not have.
    @Nullable String description(String theme) {
        Theme known = vocabulary.themes().get(theme);
        return known == null ? null : typeset(known.description().in(locale));
    }

    String of(EventKind kind) {
        return of(Dimension.KIND, kind.code());
    }

    /// The language to declare on a label, where it is not that of the page: romanised names belong to
    /// none.
    static @Nullable String language(Dimension dimension) {
        return dimension == Dimension.MINISTER ? "und-Latn" : null;
    }
}
