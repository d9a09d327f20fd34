package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What narrows a search: facets to choose from, and what is chosen.
///
/// @param count how many constraints hold; null for none
record RefinementView(
        @Nullable String count,
        @Nullable HistogramView histogram,
        PeriodView period,
        List<FacetView> facets,
        ChosenView chosen) {
    /// Whether a reader sees a value with a box to tick.
    boolean shows(String dimension, String value) {
        return facets.stream()
                .filter(facet -> facet.code().equals(dimension))
                .anyMatch(facet -> facet.shows(value));
    }
}
