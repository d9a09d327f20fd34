package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.IndexStatus;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.AboutView.CountedView;
import org.communiques.web.AboutView.FigureView;
import org.communiques.web.PageView.Head;

/// `/about`: what is indexed, how facts are found and how well, and what to keep in mind.
record AboutPage(Site site, Pages pages, WebFiles files) {
    private static final int PUBLISHERS = 40;
    private static final List<Dimension> COUNTED =
            List.of(Dimension.SOURCE, Dimension.LANGUAGE, Dimension.YEAR);

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        IndexStatus status = site.engine().status();
        SearchResult all = BrowsePage.counts(site, SearchParameters.ALL);
        AboutView view =
                new AboutView(
                        pages.indexed(words, status),
                        words.say("about.generation", status.generation()),
                        status.sample(),
                        COUNTED.stream()
                                .map(dimension -> counted(dimension, all, words))
                                .filter(counted -> !counted.values().isEmpty())
                                .toList(),
                        Figures.read(files).all().stream()
                                .map(figure ->
                                        new FigureView(
                                                words.say("figure." + figure.name()),
                                                words.decimal(figure.value())))
                                .toList());
        pages.answer(
                visit,
                "about",
                Head.of(words.say("nav.about"), words.say("site.description")),
                view);
    }

    private CountedView counted(Dimension dimension, SearchResult all, Words words) {
        Labels labels = site.labels(words);
        List<FacetValue> values = BrowsePage.values(all, dimension);
        return new CountedView(
                dimension.code(),
                words.say("about.by." + dimension.code()),
                values.stream()
                        .limit(PUBLISHERS)
                        .map(value ->
                                new AboutView.ValueView(
                                        Links.only(dimension, value.value()),
                                        labels.of(dimension, value),
                                        words.communiques(value.count())))
                        .toList());
    }
}
