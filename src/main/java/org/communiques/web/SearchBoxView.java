package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.search.Sort;

/// The search box.
///
/// @param kept what the form must send besides its visible fields: filters that no facet shows, the order
/// @param hint example queries, shown until something is asked
record SearchBoxView(String text, List<Field> kept, List<LinkView> hint) {
    private static final List<String> EXAMPLES =
            List.of("« libre et ouvert »", "ukraine sanctions", "ministre:barrot pays:JP");

    static final SearchBoxView EMPTY = new SearchBoxView("", List.of(), List.of());

    record Field(String name, String value) {}

    static SearchBoxView of(SearchParameters parameters, RefinementView refinement, Words words) {
        List<Field> kept = new ArrayList<>();
        for (Filter filter : parameters.filters()) {
            String name = filter.dimension().code();
            if (filter.excluded() || !refinement.shows(name, filter.value())) {
                kept.add(new Field(name, filter.written()));
            }
        }
        if (parameters.sort() != Sort.RELEVANCE) {
            kept.add(new Field("sort", parameters.sort().code()));
        }
        return new SearchBoxView(
                parameters.text(), kept, parameters.isOpen() ? examples(words) : List.of());
    }

    private static List<LinkView> examples(Words words) {
        return EXAMPLES.stream()
                .map(example -> new QueryExample(example).in(words.locale()))
                .map(query ->
                        LinkView.of(Links.search(SearchParameters.ALL.withText(query)), query))
                .toList();
    }
}
