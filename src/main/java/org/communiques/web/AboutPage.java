package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.IndexStatus;
import org.communiques.search.SearchRequest;
import org.communiques.web.PageView.Head;

/// `/about`: what is indexed, how facts are found, and what to keep in mind.
record AboutPage(Site site, Pages pages) {
    private static final int PUBLISHERS = 12;

    /// @param publishers with the number of communiqués of each, the largest first
    record AboutView(String indexed, boolean sample, List<PublisherView> publishers) {}

    record PublisherView(String name, String address, String count) {}

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        IndexStatus status = site.engine().status();
        AboutView view =
                new AboutView(pages.indexed(words, status), status.sample(), publishers(words));
        pages.answer(
                visit,
                "about",
                Head.of(words.say("nav.about"), words.say("site.description")),
                view);
    }

    private List<PublisherView> publishers(Words words) {
        return site.engine().search(SearchRequest.ALL).facets().stream()
                .filter(facet -> facet.dimension() == Dimension.SOURCE)
                .map(Facet::values)
                .flatMap(List::stream)
                .limit(PUBLISHERS)
                .map(value -> publisher(value, words))
                .toList();
    }

    private static PublisherView publisher(FacetValue value, Words words) {
        return new PublisherView(
                value.label(),
                Links.only(Dimension.SOURCE, value.value()),
                words.communiques(value.count()));
    }
}
