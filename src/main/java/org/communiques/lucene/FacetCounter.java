package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;

/// Counts the values of every dimension, exactly.
final class FacetCounter {
    private static final Comparator<FacetValue> MOST_FREQUENT =
            Comparator.comparingLong(FacetValue::count)
                    .reversed()
                    .thenComparing(FacetValue::label)
                    .thenComparing(FacetValue::value);

    private static final Comparator<FacetValue> LATEST =
            Comparator.comparing(FacetValue::value).reversed();

    private final Generation generation;

    FacetCounter(Generation generation) {
        this.generation = generation;
    }

    List<Facet> count(MatchSet matches, List<Filter> filters) {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            facets.add(count(dimension, matches, filters));
        }
        return facets;
    }

    private Facet count(Dimension dimension, MatchSet matches, List<Filter> filters) {
        Column column = generation.column(dimension);
        int[] counts = column.count(matches.counted(dimension));
        List<FacetValue> values = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String value = column.values().get(i);
            boolean selected = filters.contains(new Filter(dimension, value, false));
            if (counts[i] > 0 || selected) {
                String label = generation.labels().label(dimension, value, Locale.FRENCH);
                values.add(new FacetValue(value, label, counts[i], selected));
            }
        }
        boolean byTime = dimension == Dimension.YEAR || dimension == Dimension.MONTH;
        values.sort(byTime ? LATEST : MOST_FREQUENT);
        return new Facet(dimension, values);
    }
}
