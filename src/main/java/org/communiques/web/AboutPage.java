package org.communiques.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.IndexStatus;
import org.communiques.search.Intake;
import org.communiques.search.Paging;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.communiques.web.AboutView.CountedView;
import org.communiques.web.AboutView.FigureView;
import org.communiques.web.AboutView.IndexedView;
import org.communiques.web.PageView.Head;
import org.jspecify.annotations.Nullable;

/// `/about`: what is indexed, how facts are found and how well, and what to keep in mind.
record AboutPage(Site site, Pages pages, Figures figures) {
    private static final int MOST = 40;
    private static final List<Dimension> COUNTED =
            List.of(Dimension.SOURCE, Dimension.LANGUAGE, Dimension.YEAR);

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        IndexStatus status = site.engine().status();
        SearchResult all = one(Sort.NEWEST);
        AboutView view =
                new AboutView(
                        indexed(status, all, words),
                        status.sample(),
                        COUNTED.stream()
                                .map(dimension -> counted(dimension, all, words))
                                .filter(counted -> !counted.values().isEmpty())
                                .toList(),
                        figures.all().stream()
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

    private IndexedView indexed(IndexStatus status, SearchResult newest, Words words) {
        LocalDate first = day(one(Sort.OLDEST));
        LocalDate last = day(newest);
        Intake intake = status.intake();
        return new IndexedView(
                pages.indexed(words, status),
                first == null || last == null
                        ? null
                        : words.say("about.period", words.date(first), words.date(last)),
                intake == null
                        ? null
                        : words.say(
                                "about.intake", intake.met(), intake.leftOut(), intake.failed()),
                words.say("about.generation", status.generation()));
    }

    /// All counts, and the communiqué that comes first in an order.
    private SearchResult one(Sort sort) {
        SearchParameters one = SearchParameters.ALL.withSort(sort).withPaging(new Paging(1, 1));
        return site.engine().search(one.toRequest());
    }

    /// The day of its communiqué; null when that has none.
    private static @Nullable LocalDate day(SearchResult one) {
        return one.hits().stream().findFirst().map(hit -> hit.communique().date()).orElse(null);
    }

    private CountedView counted(Dimension dimension, SearchResult all, Words words) {
        ValueLabels labels = site.labels(words);
        List<FacetValue> values = all.values(dimension);
        return new CountedView(
                dimension.code(),
                words.say("about.by." + dimension.code()),
                values.stream()
                        .limit(MOST)
                        .map(value ->
                                new AboutView.ValueView(
                                        Links.only(dimension, value.value()),
                                        labels.of(dimension, value),
                                        words.communiques(value.count())))
                        .toList(),
                values.size() <= MOST ? null : words.say("facet.more", values.size() - MOST));
    }
}
