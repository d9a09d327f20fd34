package org.communiques.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.query.Query;
import org.communiques.query.QueryParser;
import org.communiques.query.QueryPrinter;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// What is compared: a search for each of several values of one dimension, or for each of several queries, all else
/// being equal.
///
/// @param rest what holds for all, whatever the year
/// @param dimension of the values; null where queries are compared
/// @param sides in the order in which they were asked for
/// @param left how many more were asked for
record Compared(SearchParameters rest, @Nullable Dimension dimension, List<Side> sides, int left) {
    /// A table that one can still read; the search page has all others.
    static final int MOST = 6;

    /// The name of queries in an address.
    static final String QUERIES = "q";

    /// One of what is compared.
    sealed interface Side {
        /// As an address has it.
        String value();

        SearchParameters in(SearchParameters rest);
    }

    record Value(Filter filter) implements Side {
        @Override
        public String value() {
            return filter.value();
        }

        @Override
        public SearchParameters in(SearchParameters rest) {
            return rest.with(filter);
        }
    }

    /// @param value the query as typed
    record Wording(String value) implements Side {
        @Override
        public SearchParameters in(SearchParameters rest) {
            return rest.withText(value);
        }
    }

    /// Of the dimension of which the most values are chosen; people, where none is.
    ///
    /// @param parameters the search for any of the values, each by its code
    static Compared of(SearchParameters parameters) {
        Dimension dimension = Dimension.MINISTER;
        List<Filter> values = of(parameters, dimension);
        for (Dimension other : Dimension.values()) {
            List<Filter> others = of(parameters, other);
            if (!other.isTime() && others.size() > values.size()) {
                dimension = other;
                values = others;
            }
        }
        return new Compared(
                rest(parameters, dimension), dimension, sides(values, Value::new), left(values));
    }

    /// @param parameters what holds for all, but for words
    /// @param queries as typed
    static Compared of(SearchParameters parameters, List<String> queries) {
        List<String> asked =
                queries.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        SearchParameters rest = parameters.withText("").withoutFilters(HistogramMaker::isOfTime);
        return new Compared(rest, null, sides(asked, Wording::new), left(asked));
    }

    private static SearchParameters rest(SearchParameters parameters, Dimension dimension) {
        return parameters.withoutFilters(one ->
                HistogramMaker.isOfTime(one) || (one.dimension() == dimension && !one.excluded()));
    }

    private static <T> List<Side> sides(List<T> asked, Function<T, Side> side) {
        return asked.stream().limit(MOST).map(side).toList();
    }

    private static int left(List<?> asked) {
        return Math.max(0, asked.size() - MOST);
    }

    private static List<Filter> of(SearchParameters parameters, Dimension dimension) {
        return parameters.filters().stream()
                .filter(filter -> filter.dimension() == dimension && !filter.excluded())
                .toList();
    }

    /// The parameter that has what is compared, as many times: `minister`, `q`.
    String name() {
        return dimension == null ? QUERIES : dimension.code();
    }

    /// Whether there is something to compare with something.
    boolean isWhole() {
        return sides.size() > 1;
    }

    /// The search with one of them alone, whatever the year.
    SearchParameters only(Side side) {
        return side.in(rest);
    }

    /// The search for any of them.
    SearchParameters any() {
        if (dimension != null) {
            SearchParameters any = rest;
            for (Side side : sides) {
                any = side.in(any);
            }
            return any;
        }
        List<Query> queries =
                sides.stream().map(side -> QueryParser.parse(side.value()).tree()).toList();
        return rest.withText(QueryPrinter.print(new Query.Or(queries)));
    }

    /// This comparison, or its counts.
    String at(String path) {
        if (dimension != null) {
            return Links.at(path, any());
        }
        String others = rest.toQueryString();
        return path
                + "?"
                + Stream.concat(
                                sides.stream()
                                        .map(side -> QUERIES + "=" + Links.encode(side.value())),
                                Stream.of(others).filter(query -> !query.isEmpty()))
                        .collect(Collectors.joining("&"));
    }
}
