package org.communiques.search;

import java.util.Locale;
import java.util.regex.Pattern;
import org.communiques.vocabulary.Vocabulary;

/// What the values of a dimension are called.
@FunctionalInterface
public interface DimensionLabels {
    /// A keyboard's apostrophe between two letters.
    Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    String label(Dimension dimension, String code, Locale locale);

    /// Lists are written with the keyboard's apostrophe, and read with the printer's.
    static String typeset(String label) {
        return label.indexOf('\'') < 0 ? label : APOSTROPHE.matcher(label).replaceAll("’");
    }

    /// As the controlled lists say, typeset; a code that they do not know stands for itself. People, publishers
    /// and their words are as they write themselves.
    static DimensionLabels of(Vocabulary vocabulary) {
        return (dimension, code, locale) ->
                switch (dimension) {
                    case MINISTER -> vocabulary.ministerLabel(code);
                    case THEME -> typeset(vocabulary.themeLabel(code, locale));
                    case COUNTRY -> typeset(vocabulary.countryLabel(code, locale));
                    case ORGANISATION -> typeset(vocabulary.organisationLabel(code, locale));
                    case KIND -> typeset(vocabulary.kindLabel(code, locale));
                    case LANGUAGE -> typeset(vocabulary.languageLabel(code, locale));
                    case OFFICE -> typeset(code);
                    case YEAR, MONTH, SOURCE, PUBLISHER_THEME, KEYWORD -> code;
                };
    }
}
