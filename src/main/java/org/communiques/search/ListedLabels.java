package org.communiques.search;

import java.util.List;
import java.util.Locale;
import org.communiques.vocabulary.Country;
import org.communiques.vocabulary.Forms;
import org.communiques.vocabulary.Organisation;
import org.communiques.vocabulary.Vocabulary;

/// What the controlled lists call values.
record ListedLabels(Vocabulary vocabulary) implements DimensionLabels {
    @Override
    public String label(Dimension dimension, String code, Locale locale) {
        return switch (dimension) {
            case MINISTER -> vocabulary.ministerLabel(code);
            case THEME -> Typography.typeset(vocabulary.themeLabel(code, locale));
            case COUNTRY -> Typography.typeset(vocabulary.countryLabel(code, locale));
            case ORGANISATION -> Typography.typeset(vocabulary.organisationLabel(code, locale));
            case KIND -> Typography.typeset(vocabulary.kindLabel(code, locale));
            case LANGUAGE -> Typography.typeset(vocabulary.languageLabel(code, locale));
            case OFFICE -> Typography.typeset(vocabulary.heldOffices().label(code, locale));
            case YEAR, MONTH, SOURCE, PUBLISHER_THEME, KEYWORD -> code;
        };
    }

    @Override
    public List<String> otherNames(Dimension dimension, String code) {
        return switch (dimension) {
            case COUNTRY -> {
                Country country = vocabulary.countries().get(code);
                yield country == null ? List.of() : all(country.spoken().names());
            }
            case ORGANISATION -> {
                Organisation organisation = vocabulary.organisations().get(code);
                yield organisation == null ? List.of() : all(organisation.names());
            }
            case MINISTER, THEME, KIND, YEAR, MONTH, SOURCE, LANGUAGE, OFFICE -> List.of();
            case PUBLISHER_THEME, KEYWORD -> List.of();
        };
    }

    private static List<String> all(Forms names) {
        return names.byLanguage().values().stream().flatMap(List::stream).distinct().toList();
    }
}
