package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchParameters;

/// An empty result's way out: what asking for less would find.
record EmptyView(List<Way> ways) {
    private static final int MOST_WAYS = 8;

    record Way(String address, String title, String count) {}

    /// A question with one part left out.
    private record Less(SearchParameters parameters, String title) {}

    static EmptyView of(
            SearchParameters parameters, SearchEngine engine, Labels labels, Words words) {
        List<Way> ways = new ArrayList<>();
        for (Less less : less(parameters, labels, words)) {
            SearchParameters counted = less.parameters().withPaging(new Paging(1, 0));
            long total = engine.search(counted.toRequest()).total();
            if (total > 0 && ways.size() < MOST_WAYS) {
                String address = Links.search(less.parameters());
                ways.add(new Way(address, less.title(), words.communiques(total)));
            }
        }
        return new EmptyView(ways);
    }

    private static List<Less> less(SearchParameters parameters, Labels labels, Words words) {
        List<Less> all = new ArrayList<>();
        for (Filter filter : parameters.filters()) {
            Dimension dimension = filter.dimension();
            String name = words.say("dimension." + dimension.code());
            String label = labels.of(dimension, filter.value());
            all.add(
                    new Less(
                            parameters.without(filter),
                            words.say("empty.without-filter", name, label)));
        }
        if (!parameters.period().isOpen()) {
            all.add(new Less(parameters.withPeriod(Period.ANY), words.say("empty.without-period")));
        }
        withoutEachWord(parameters, words, all);
        if (!parameters.text().isEmpty() && !all.isEmpty()) {
            all.add(
                    new Less(
                            SearchParameters.ALL.withText(parameters.text()),
                            words.say("empty.only-words")));
        }
        return all.stream().distinct().toList();
    }

    /// Only plain words can be left out one by one: of a phrase or an expression, each part counts.
    private static void withoutEachWord(SearchParameters parameters, Words words, List<Less> all) {
        List<String> typed = List.of(parameters.text().split("\\s+"));
        if (typed.size() < 2
                || typed.size() > MOST_WAYS
                || !parameters.text().matches("[\\p{L}\\p{N}’' -]+")) {
            return;
        }
        for (int i = 0; i < typed.size(); i++) {
            List<String> others = new ArrayList<>(typed);
            String left = others.remove(i);
            all.add(
                    new Less(
                            parameters.withText(String.join(" ", others)),
                            words.say("empty.without-word", left)));
        }
    }
}
