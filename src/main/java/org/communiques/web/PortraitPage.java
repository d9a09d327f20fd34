package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.communiques.web.PageView.Head;

/// `/ministers/{id}`, `/countries/{code}`, …: what is known of one value, and what the communiqués
/// that have it tell. It costs two searches.
record PortraitPage(Site site, Pages pages, Browsed browsed) {
    private static final int SUGGESTED = 6;

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        String code = http.pathParam("code");
        String canonical = browsed == Browsed.COUNTRIES ? code.toUpperCase(Locale.ROOT) : code;
        if (code.isBlank()) {
            throw new NotFoundResponse();
        }
        Dimension dimension = browsed.dimension();
        Filter asked = new Filter(dimension, canonical, false);
        SearchParameters parameters = SearchParameters.ALL.with(asked);
        SearchResult result = site.engine().search(parameters.withSort(Sort.NEWEST).toRequest());
        if (!isThere(asked, result)) {
            Problems.offer(http, ways(canonical, visit.words()));
            throw new NotFoundResponse();
        }
        if (!canonical.equals(code)) {
            http.redirect(Links.portrait(dimension, canonical), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        PortraitView view =
                new PortraitMaker(site, visit.words(), browsed, code).view(parameters, result);
        pages.answer(visit, "portrait", head(view, parameters, visit), view);
    }

    /// A search takes another writing of a value for the value; an address is the value or none.
    private boolean isThere(Filter asked, SearchResult result) {
        return result.request().filters().contains(asked)
                && (result.total() > 0 || browsed.isKnown(asked.value(), site.vocabulary()));
    }

    private Head head(PortraitView view, SearchParameters parameters, Visit visit) {
        String feed = Links.feed(parameters, visit.words());
        String address = visit.origin() + visit.http().path();
        return new Head(
                view.heading().title(),
                visit.words().say("portrait.count", view.heading().total(), view.heading().title()),
                List.of(),
                address,
                List.of(LinkView.typed(feed, view.heading().title(), "application/atom+xml")),
                LinkedData.of(browsed, view.heading().title(), address));
    }

    /// Values whose names are like the code, then the whole list.
    private List<LinkView> ways(String code, Words words) {
        List<LinkView> ways = new ArrayList<>();
        String typed = code.replaceAll("[-_+]+", " ").strip();
        for (String start : List.of(typed, typed.replaceFirst(" .*", ""))) {
            for (Completion completion : site.engine().complete(start, SUGGESTED)) {
                if (completion.dimension() == browsed.dimension()) {
                    String address = Links.portrait(browsed.dimension(), completion.value());
                    String label = site.labels(words).of(browsed.dimension(), completion.value());
                    ways.add(
                            LinkView.of(address, label)
                                    .in(ValueLabels.language(browsed.dimension())));
                }
            }
        }
        ways.add(LinkView.of(browsed.path(), words.say("browse.all." + browsed.code())));
        return ways.stream().distinct().toList();
    }
}
