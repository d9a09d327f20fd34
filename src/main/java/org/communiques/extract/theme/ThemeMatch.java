package org.communiques.extract.theme;

import org.communiques.model.Quote;

/// Why a theme was given: words that its rule asks for, found in one sentence.
///
/// @param theme its code
/// @param rule the alternative of the theme's rules that is fulfilled, in the search's query language
/// @param quote the words that it asks for
/// @param weight how much this sentence counts
public record ThemeMatch(String theme, String rule, Quote quote, double weight) {
    ThemeMatch times(double factor) {
        return new ThemeMatch(theme, rule, quote, weight * factor);
    }
}
