package org.communiques.web;

import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// The question in another spelling, which finds more.
record SuggestionView(String address, String text) {
    /// @param text the question in that spelling; null for none, which gives null
    static @Nullable SuggestionView of(SearchParameters parameters, @Nullable String text) {
        return text == null
                ? null
                : new SuggestionView(Links.search(parameters.withText(text)), text);
    }
}
