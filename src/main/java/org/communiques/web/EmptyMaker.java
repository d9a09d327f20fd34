package org.communiques.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.communiques.query.Query;
import org.communiques.query.QueryPrinter;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.communiques.web.EmptyView.Way;

/// Finds out why nothing was found: each part of the question is left out in turn, and what then
/// remains is counted.
///
/// @param totals how many communiqués a search finds
record EmptyMaker(
        SearchParameters parameters,
        ToLongFunction<SearchParameters> totals,
        ValueLabels labels,
        Words words) {
    /// Each costs a search, whether it finds something or not.
    private static final int MOST = 8;

    /// A question with one part left out.
    private record Less(SearchParameters parameters, String title) {
        boolean isSame(Less other) {
            return Links.search(parameters).equals(Links.search(other.parameters()));
        }
    }

    EmptyView make() {
        List<Query> parts = parts();
        List<String> absent =
                parts.stream()
                        .filter(part -> !(part instanceof Query.Not))
                        .filter(part -> totals.applyAsLong(alone(part)) == 0)
                        .map(EmptyMaker::shown)
                        .toList();
        List<Way> ways = new ArrayList<>();
        for (Less less : less(parts)) {
            long total = totals.applyAsLong(less.parameters());
            if (total > 0) {
                String address = Links.search(less.parameters());
                ways.add(new Way(address, less.title(), words.communiques(total)));
            }
        }
        return new EmptyView(absent, ways);
    }

    private static SearchParameters alone(Query part) {
        return SearchParameters.ALL.withText(QueryPrinter.print(part));
    }

    /// A part as a sentence quotes it: the sentence has quotation marks of its own.
    private static String shown(Query part) {
        return part instanceof Query.Phrase(String text, int slop) && slop == 0
                ? text
                : QueryPrinter.print(part);
    }

    /// The parts of the query that must all hold; none where there are too many to try each.
    private List<Query> parts() {
        Query tree = parameters.toRequest().query().tree();
        List<Query> parts =
                switch (tree) {
                    case Query.All _ -> List.of();
                    case Query.And(List<Query> all) -> all;
                    default -> List.of(tree);
                };
        return parts.size() > MOST ? List.of() : parts;
    }

    /// The first of them, and the one that leaves out most.
    private List<Less> less(List<Query> parts) {
        List<Less> all = new ArrayList<>();
        withoutEachFilter(all);
        if (!parameters.period().isOpen()) {
            all.add(new Less(parameters.withPeriod(Period.ANY), words.say("empty.without-period")));
        }
        withoutEachPart(parts, all);
        List<Less> tried = new ArrayList<>(all.stream().distinct().limit(MOST).toList());
        Less alone =
                new Less(
                        SearchParameters.ALL.withText(parameters.text()),
                        words.say("empty.only-words"));
        if (!parameters.text().isEmpty()
                && !tried.isEmpty()
                && tried.stream().noneMatch(alone::isSame)) {
            tried.add(alone);
        }
        return tried;
    }

    /// Values of one dimension are alternatives: only without all of them is less asked.
    private void withoutEachFilter(List<Less> all) {
        Map<Dimension, List<Filter>> chosen = new EnumMap<>(Dimension.class);
        for (Filter filter : parameters.filters()) {
            if (filter.excluded()) {
                String name = words.say("chosen.excluded", name(filter.dimension()));
                String title = words.say("empty.without-filter", name, label(filter));
                all.add(new Less(parameters.without(filter), title));
            } else {
                chosen.computeIfAbsent(filter.dimension(), _ -> new ArrayList<>()).add(filter);
            }
        }
        chosen.forEach((dimension, filters) -> {
            String values =
                    filters.stream()
                            .map(this::label)
                            .collect(Collectors.joining(words.say("empty.or")));
            String name = words.say("chosen.name", name(dimension));
            all.add(
                    new Less(
                            parameters.withoutFilters(filters::contains),
                            words.say("empty.without-filter", name, values)));
        });
    }

    private void withoutEachPart(List<Query> parts, List<Less> all) {
        if (parts.size() < 2) {
            return;
        }
        for (Query part : parts) {
            List<Query> others = parts.stream().filter(other -> other != part).toList();
            String text = QueryPrinter.print(new Query.And(others));
            String title = words.say("empty.without-word", shown(part));
            all.add(new Less(parameters.withText(text), title));
        }
    }

    private String name(Dimension dimension) {
        return words.say("dimension." + dimension.code());
    }

    private String label(Filter filter) {
        return labels.of(filter.dimension(), filter.value());
    }
}
