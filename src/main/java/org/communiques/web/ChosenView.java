package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// The filters chosen, each with the address that removes it.
///
/// @param clear the address without any
/// @param compare where the values of one filter are compared; null when there are not two
record ChosenView(List<ChosenFilter> filters, String clear, @Nullable String compare) {
    record ChosenFilter(
            String name,
            String label,
            @Nullable String language,
            String address,
            boolean excluded) {}

    static ChosenView of(SearchParameters parameters, ValueLabels labels, Words words) {
        List<ChosenFilter> chosen = new ArrayList<>();
        for (Filter filter : parameters.filters()) {
            chosen.add(view(filter, parameters, labels, words));
        }
        if (!parameters.period().isOpen()) {
            chosen.add(
                    new ChosenFilter(
                            words.say("chosen.name", words.say("period.legend")),
                            period(parameters.period(), words),
                            null,
                            Links.search(parameters.withPeriod(Period.ANY)),
                            false));
        }
        SearchParameters clear = parameters.withoutFilters(_ -> true).withPeriod(Period.ANY);
        return new ChosenView(chosen, Links.search(clear), compare(parameters));
    }

    private static @Nullable String compare(SearchParameters parameters) {
        return Compared.of(parameters).isWhole()
                ? Links.at(ComparePage.PATH, parameters.withPage(1))
                : null;
    }

    private static ChosenFilter view(
            Filter filter, SearchParameters parameters, ValueLabels labels, Words words) {
        Dimension dimension = filter.dimension();
        String key = filter.excluded() ? "chosen.excluded" : "chosen.name";
        return new ChosenFilter(
                words.say(key, words.say("dimension." + dimension.code())),
                labels.of(dimension, filter.value()),
                labels.language(dimension, filter.value()),
                Links.search(parameters.without(filter)),
                filter.excluded());
    }

    static String period(Period period, Words words) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null) {
            return from == null
                    ? words.say("chosen.to", to == null ? "" : words.date(to))
                    : words.say("chosen.from", words.date(from));
        }
        return words.say("chosen.between", words.date(from), words.date(to));
    }
}
