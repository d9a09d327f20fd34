package org.communiques.search;

import java.util.List;

/// A dimension shown with counts: the most frequent value first, of equal ones by label; years and months the latest
/// first.
///
/// @param values those that some document has, and those chosen, whose count may be 0
public record Facet(Dimension dimension, List<FacetValue> values) {
    public Facet {
        values = List.copyOf(values);
    }
}
