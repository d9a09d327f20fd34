package org.communiques.bench;

import java.util.List;
import java.util.Locale;
import org.communiques.query.QueryParser;
import org.communiques.search.Filter;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.Sort;

/// A question that both engines are asked.
///
/// @param text in the search's query language; the plain way gets the same words by [#shape]
record Question(
        Kind kind, String text, List<Filter> filters, Period period, Sort sort, Shape shape) {
    /// Kinds of question, as the results name them.
    enum Kind {
        FREQUENT_WORD,
        RARE_WORD,
        TWO_WORDS,
        PHRASE,
        PREFIX,
        ONE_FILTER,
        SEVERAL_FILTERS,
        DATE_RANGE,
        NEWEST_FIRST,
        EVERYTHING,
        MINISTER_NAME,
        LONG_QUESTION,
        NO_MATCH;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// What the words are to each other.
    enum Shape {
        NOTHING,
        ALL,
        ANY,
        PHRASE,
        PREFIX
    }

    static Question of(Kind kind, Shape shape, String text) {
        return new Question(kind, text, List.of(), Period.ANY, Sort.RELEVANCE, shape);
    }

    Question with(List<Filter> newFilters) {
        return new Question(kind, text, newFilters, period, sort, shape);
    }

    Question within(Period newPeriod) {
        return new Question(kind, text, filters, newPeriod, sort, shape);
    }

    Question sorted(Sort newSort) {
        return new Question(kind, text, filters, period, newSort, shape);
    }

    SearchRequest request() {
        return new SearchRequest(QueryParser.parse(text), filters, period, sort, Paging.FIRST);
    }

    /// The words without the signs of the query language.
    String words() {
        return text.replaceAll("[\"*?]", " ").strip();
    }
}
