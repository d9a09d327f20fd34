package org.communiques.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What something is called on a page.
///
/// @param byLanguage one or more, by ISO 639 code
public record Labels(Map<String, String> byLanguage) {
    public Labels {
        byLanguage = Map.copyOf(byLanguage);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("Labels need at least one language");
        }
    }

    /// The label in this language, or else in English, or else in French, or else in the first of those that it has, by
    /// code.
    public String in(Locale locale) {
        for (String language : new String[] {locale.getLanguage(), "en", "fr"}) {
            String label = byLanguage.get(language);
            if (label != null) {
                return label;
            }
        }
        return new TreeMap<>(byLanguage).firstEntry().getValue();
    }
}
