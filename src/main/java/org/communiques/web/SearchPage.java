package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.PageView.Head;
import org.communiques.web.SearchView.AnswerView;
import org.communiques.web.SearchView.HitsView;
import org.communiques.web.SearchView.Ways;

/// `/`: a search and its answer as a page.
record SearchPage(Site site, Pages pages) {
    void answer(Context http) {
        Question.of(http, site).ifPresent(this::answer);
    }

    private void answer(Question question) {
        SearchParameters parameters = question.parameters();
        SearchResult result = site.engine().search(parameters.toRequest());
        Words words = question.words();
        pages.answer(
                question.visit(),
                "search",
                head(parameters, result, words),
                new Composition(site, parameters, result, words).view());
    }

    private Head head(SearchParameters parameters, SearchResult result, Words words) {
        String title =
                parameters.isOpen()
                        ? words.say("nav.search")
                        : title(parameters, site.labels(words), words);
        long pages = result.pages();
        int page = parameters.paging().page();
        if (pages > 1 && (page > 1 || !parameters.isOpen())) {
            title = words.say("results.page", title, page, pages);
        }
        LinkView feed =
                LinkView.typed(
                        Links.feed(parameters.withPage(1), words), title, "application/atom+xml");
        return new Head(title, words.say("site.description"), List.of(), null, List.of(feed), null);
    }

    static String heading(SearchParameters parameters, Words words) {
        if (parameters.isOpen()) {
            return words.say("results.all");
        }
        return parameters.text().isEmpty()
                ? words.say("results.filtered")
                : words.say("results.for", words.secondRank(parameters.text()));
    }

    /// The query and every filter, in words.
    static String title(SearchParameters parameters, ValueLabels labels, Words words) {
        StringBuilder title = new StringBuilder(heading(parameters, words));
        ChosenView.of(parameters, labels, words)
                .filters()
                .forEach(filter ->
                        title.append(" · ")
                                .append(filter.name())
                                .append(' ')
                                .append(filter.label()));
        return title.toString();
    }

    /// Makes the view of one answer.
    private record Composition(
            Site site, SearchParameters parameters, SearchResult result, Words words) {
        SearchView view() {
            RefinementView refinement = refinement();
            return new SearchView(
                    parameters.isOpen(),
                    SearchBoxView.of(parameters, refinement, words),
                    refinement,
                    answer(),
                    ways());
        }

        private RefinementView refinement() {
            ValueLabels labels = site.labels(words);
            ChosenView chosen = ChosenView.of(parameters, labels, words);
            int count = chosen.filters().size();
            return new RefinementView(
                    count == 0 ? null : words.number(count),
                    new HistogramMaker(parameters, result, words).make(),
                    PeriodView.of(parameters.period(), words),
                    result.facets().stream()
                            .filter(facet -> facet.dimension() != Dimension.MONTH)
                            .filter(facet -> !facet.values().isEmpty())
                            .map(facet -> FacetView.of(facet, labels, words))
                            .toList(),
                    chosen);
        }

        private AnswerView answer() {
            ValueLabels labels = site.labels(words);
            List<HitView> hits =
                    result.hits().stream()
                            .map(hit -> HitView.of(hit, parameters.text(), labels, words))
                            .toList();
            return new AnswerView(
                    heading(parameters, words),
                    words.communiques(result.total()),
                    NoticesView.of(result, labels, words),
                    SuggestionView.of(parameters, result.suggestion()),
                    SortingView.of(parameters, result.total(), words),
                    new HitsView(result.request().paging().offset() + 1, hits));
        }

        private EmptyMaker emptyMaker() {
            return new EmptyMaker(
                    parameters, asked -> site.counts(asked).total(), site.labels(words), words);
        }

        private Ways ways() {
            EmptyView empty = result.total() > 0 ? null : emptyMaker().make();
            return new Ways(
                    empty,
                    PagingView.of(parameters, result.pages(), words),
                    FollowView.of(parameters, words));
        }
    }
}
