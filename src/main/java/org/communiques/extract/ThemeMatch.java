package org.communiques.extract;

import org.communiques.model.Quote;

/// Why a theme was given: words of its rule, found in one sentence.
///
/// @param theme its code
/// @param quote the words that the rule asks for
/// @param weight how much this sentence counts
public record ThemeMatch(String theme, Quote quote, double weight) {}
