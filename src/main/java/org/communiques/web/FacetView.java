package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.jspecify.annotations.Nullable;

/// A dimension to choose values from, with exact counts.
///
/// @param first what is shown at once: whatever is chosen, then the most frequent
/// @param more what a reader opens the list for
/// @param search what its search box is called
record FacetView(
        String code,
        String name,
        List<ValueView> first,
        List<ValueView> more,
        String moreLabel,
        String search) {
    private static final int FIRST = 6;

    /// Longer lists are a weight on every page: a rarer value is found by typing it.
    private static final int MOST = 200;

    record ValueView(
            String value,
            String label,
            @Nullable String language,
            String count,
            boolean selected) {}

    static FacetView of(Facet facet, Labels labels, Words words) {
        Dimension dimension = facet.dimension();
        List<ValueView> first = new ArrayList<>();
        List<ValueView> more = new ArrayList<>();
        for (FacetValue value : facet.values()) {
            if (value.selected() || first.size() < FIRST) {
                first.add(view(dimension, value, labels, words));
            } else if (more.size() < MOST) {
                more.add(view(dimension, value, labels, words));
            }
        }
        String name = words.say("dimension." + dimension.code());
        return new FacetView(
                dimension.code(),
                name,
                first,
                more,
                words.say("facet.more", more.size()),
                words.say("facet.search", name));
    }

    private static ValueView view(
            Dimension dimension, FacetValue value, Labels labels, Words words) {
        return new ValueView(
                value.value(),
                labels.of(dimension, value),
                Labels.language(dimension),
                words.number(value.count()),
                value.selected());
    }
}
