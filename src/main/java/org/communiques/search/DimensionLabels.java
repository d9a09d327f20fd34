package org.communiques.search;

import java.util.Locale;
import org.communiques.vocabulary.Vocabulary;

/// What the values of a dimension are called.
@FunctionalInterface
public interface DimensionLabels {
    String label(Dimension dimension, String code, Locale locale);

    /// As the controlled lists say, typeset; a code that they do not know stands for itself. People, publishers
    /// and their words are as they write themselves.
    static DimensionLabels of(Vocabulary vocabulary) {
        return (dimension, code, locale) ->
                switch (dimension) {
                    case MINISTER -> vocabulary.ministerLabel(code);
                    case THEME -> Typography.typeset(vocabulary.themeLabel(code, locale));
                    case COUNTRY -> Typography.typeset(vocabulary.countryLabel(code, locale));
                    case ORGANISATION ->
                            Typography.typeset(vocabulary.organisationLabel(code, locale));
                    case KIND -> Typography.typeset(vocabulary.kindLabel(code, locale));
                    case LANGUAGE -> Typography.typeset(vocabulary.languageLabel(code, locale));
                    case OFFICE -> Typography.typeset(code);
                    case YEAR, MONTH, SOURCE, PUBLISHER_THEME, KEYWORD -> code;
                };
    }
}
