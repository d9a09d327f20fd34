package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Paging;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.PageView.Head;

/// `/ministers`, `/countries` and the other lists: every value that occurs, with its exact count.
record BrowsePage(Site site, Pages pages, Browsed browsed) {
    private static final int LONGEST_TYPED = 100;

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        String typed = Objects.requireNonNullElse(http.queryParam("q"), "").strip();
        String sought = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        String letter = Objects.requireNonNullElse(http.queryParam("letter"), "");
        List<FacetValue> values = values(counts(site, SearchParameters.ALL), browsed.dimension());
        BrowseView view =
                new BrowseMaker(browsed, site.labels(words), words)
                        .view(values, new BrowseMaker.Asked(sought, letter));
        pages.answer(visit, "browse", Head.of(view.title(), view.lead()), view);
    }

    /// The counts of a search, without its hits.
    static SearchResult counts(Site site, SearchParameters parameters) {
        return site.engine().search(parameters.withPaging(new Paging(1, 0)).toRequest());
    }

    static List<FacetValue> values(SearchResult result, Dimension dimension) {
        return result.facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .map(Facet::values)
                .flatMap(List::stream)
                .filter(value -> value.count() > 0)
                .toList();
    }
}
