package org.communiques.search;

import java.util.Locale;
import org.communiques.vocabulary.Vocabulary;

/// What the values of a dimension are called.
@FunctionalInterface
public interface DimensionLabels {
    String label(Dimension dimension, String code, Locale locale);

    /// As the controlled lists say; a code that they do not know stands for itself.
    static DimensionLabels of(Vocabulary vocabulary) {
        return (dimension, code, locale) ->
                switch (dimension) {
                    case MINISTER -> vocabulary.ministerLabel(code);
                    case THEME -> vocabulary.themeLabel(code, locale);
                    case COUNTRY -> vocabulary.countryLabel(code, locale);
                    case ORGANISATION -> vocabulary.organisationLabel(code, locale);
                    case KIND -> vocabulary.kindLabel(code, locale);
                    case LANGUAGE -> vocabulary.languageLabel(code, locale);
                    case YEAR, MONTH, SOURCE, OFFICE, PUBLISHER_THEME, KEYWORD -> code;
                };
    }
}
