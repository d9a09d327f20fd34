package org.communiques.search;

import java.util.List;

/// A dimension shown with counts, the most frequent value first (years: the latest first).
public record Facet(Dimension dimension, List<FacetValue> values) {
    public Facet {
        values = List.copyOf(values);
    }
}
