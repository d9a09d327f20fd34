package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.jspecify.annotations.Nullable;

/// A dimension to choose values from, with exact counts.
///
/// @param first what is shown at once: whatever is chosen, then the most frequent
/// @param more what a reader opens the list for; null when the first are all
record FacetView(String code, String name, List<ValueView> first, @Nullable MoreView more) {
    private static final int FIRST = 6;

    /// Longer lists are a weight on every page: the script asks for the rest when a reader searches the list.
    private static final int MOST = 50;

    /// @param except what excluding the value is called
    record ValueView(
            String value,
            String label,
            @Nullable String language,
            String count,
            String except,
            boolean selected) {}

    /// The rest of a list.
    ///
    /// @param label how many there are
    /// @param search what its search box is called
    /// @param cut says that rarer values are left out; null when they are not
    record MoreView(List<ValueView> values, String label, String search, @Nullable String cut) {}

    static FacetView of(Facet facet, ValueLabels labels, Words words) {
        List<ValueView> first = new ArrayList<>();
        List<ValueView> more = new ArrayList<>();
        for (FacetValue value : facet.values()) {
            if (value.selected() || first.size() < FIRST) {
                first.add(view(facet.dimension(), value, labels, words));
            } else if (more.size() < MOST) {
                more.add(view(facet.dimension(), value, labels, words));
            }
        }
        String code = facet.dimension().code();
        String name = words.say("dimension." + code);
        int all = facet.values().size() - first.size();
        return new FacetView(code, name, first, all == 0 ? null : more(name, more, all, words));
    }

    private static MoreView more(String name, List<ValueView> values, int all, Words words) {
        return new MoreView(
                values,
                words.say("facet.more", all),
                words.say("facet.search", name),
                all == values.size() ? null : words.say("facet.cut", values.size()));
    }

    boolean shows(String value) {
        return Stream.concat(first.stream(), more == null ? Stream.of() : more.values().stream())
                .anyMatch(shown -> shown.value().equals(value));
    }

    private static ValueView view(
            Dimension dimension, FacetValue value, ValueLabels labels, Words words) {
        String label = labels.of(dimension, value);
        return new ValueView(
                value.value(),
                label,
                labels.language(dimension, value.value()),
                words.number(value.count()),
                words.say("facet.except", label),
                value.selected());
    }
}
