package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;

/// The values of one dimension with what they are called and the order in which equal counts stand: made
/// once for an index, so that a question only counts and sorts numbers. Immutable.
final class FacetList {
    private final Dimension dimension;
    private final DimensionValues column;
    private final String[] labels;

    /// By ordinal: the place among values of the same count.
    private final int[] places;

    /// By place: the ordinal.
    private final int[] ordinals;

    FacetList(Dimension dimension, DimensionValues column, DimensionLabels names) {
        this.dimension = dimension;
        this.column = column;
        List<String> values = column.values();
        labels = new String[values.size()];
        List<Integer> ordered = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = names.label(dimension, values.get(i), Locale.FRENCH);
            ordered.add(i);
        }
        ordered.sort(order());
        places = new int[labels.length];
        ordinals = new int[labels.length];
        for (int place = 0; place < ordinals.length; place++) {
            ordinals[place] = ordered.get(place);
            places[ordinals[place]] = place;
        }
    }

    private Comparator<Integer> order() {
        Comparator<Integer> byValue = Comparator.comparing(column.values()::get);
        return dimension.isTime()
                ? byValue.reversed()
                : Comparator.comparing(this::label).thenComparing(byValue);
    }

    private String label(int ordinal) {
        return labels[ordinal];
    }

    private String value(int ordinal) {
        return column.values().get(ordinal);
    }

    /// The values that some document has, and those chosen: the most frequent first, times the latest first.
    ///
    /// @param counts by number; see [ValueTable#count]
    Facet list(int[] counts, List<String> chosen) {
        Set<String> selected = Set.copyOf(chosen);
        long[] keys = new long[labels.length];
        int shown = 0;
        for (int ordinal = 0; ordinal < labels.length; ordinal++) {
            int count = counts[column.first() + ordinal];
            if (count > 0 || (!chosen.isEmpty() && selected.contains(value(ordinal)))) {
                long first = dimension.isTime() ? 0 : Integer.MAX_VALUE - count;
                keys[shown++] = first << 32 | places[ordinal];
            }
        }
        Arrays.sort(keys, 0, shown);
        FacetValue[] values = new FacetValue[shown];
        for (int i = 0; i < shown; i++) {
            int ordinal = ordinals[(int) keys[i]];
            String value = value(ordinal);
            int count = counts[column.first() + ordinal];
            values[i] = new FacetValue(value, labels[ordinal], count, selected.contains(value));
        }
        return new Facet(dimension, List.of(values));
    }
}
