package org.communiques.web;

import java.util.Locale;
import java.util.Map;

/// A query to show, in the words of the interface: fields and operators have names in French and in English.
///
/// @param french as one writes it in French
record QueryExample(String french) {
    private static final Map<String, String> ENGLISH =
            Map.of(
                    "titre:", "title:",
                    "ministre:", "minister:",
                    "pays:", "country:",
                    "type:", "kind:",
                    "langue:", "language:",
                    "avant:", "before:",
                    "apres:", "after:",
                    " OU ", " OR ");

    String in(Locale language) {
        String query = french;
        if (!language.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            for (Map.Entry<String, String> word : ENGLISH.entrySet()) {
                query = query.replace(word.getKey(), word.getValue());
            }
        }
        return query;
    }
}
