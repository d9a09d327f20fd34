package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.communiques.search.FacetValue;
import org.communiques.search.SearchParameters;
import org.communiques.web.PageView.Head;

/// `/ministers`, `/countries` and the other lists: every value that occurs, with its exact count.
record BrowsePage(Site site, Pages pages, Browsed browsed) {
    private static final int LONGEST_TYPED = 100;

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        String letter = Objects.requireNonNullElse(http.queryParam("letter"), "").strip();
        List<FacetValue> values = site.counts(SearchParameters.ALL).values(browsed.dimension());
        BrowseView view =
                new BrowseMaker(browsed, site.labels(words), words)
                        .view(values, new BrowseMaker.Asked(Typed.of(http, LONGEST_TYPED), letter));
        pages.answer(visit, "browse", Head.of(view.heading().title(), view.heading().lead()), view);
    }
}
