package org.communiques.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.communiques.web.PageView.Head;
import org.communiques.web.SearchView.AnswerView;
import org.communiques.web.SearchView.HitsView;
import org.communiques.web.SearchView.Ways;
import org.jspecify.annotations.Nullable;

/// `/`: a search and its answer as a page.
record SearchPage(Site site, Pages pages) {
    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        http.header("Cache-Control", Pages.KEPT);
        if (Validators.unchanged(visit, site)) {
            return;
        }
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        SearchResult result = site.engine().search(parameters.toRequest());
        if (!parameters.isOpen()) {
            http.header("X-Robots-Tag", "noindex");
        }
        pages.answer(
                visit,
                "search",
                head(parameters, result, visit.words()),
                new Composition(site, parameters, result, visit.words()).view());
    }

    private Head head(SearchParameters parameters, SearchResult result, Words words) {
        String title =
                parameters.isOpen()
                        ? words.say("nav.search")
                        : title(parameters, site.labels(words), words);
        long pages = pages(result);
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
                : words.say("results.for", Words.secondRank(parameters.text()));
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

    static long pages(SearchResult result) {
        int limit = Math.max(1, result.request().paging().limit());
        return (result.total() + limit - 1) / limit;
    }

    /// Makes the view of one answer.
    private record Composition(
            Site site, SearchParameters parameters, SearchResult result, Words words) {
        SearchView view() {
            RefinementView refinement = refinement();
            return new SearchView(
                    parameters.isOpen(),
                    SearchBoxView.of(parameters, refinement),
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
                    saidNotices(),
                    suggestion(),
                    sorting(),
                    new HitsView(result.request().paging().offset() + 1, hits));
        }

        private List<String> saidNotices() {
            List<String> said = new ArrayList<>();
            result.notices().forEach(notice -> said.add(words.readersNotice(notice)));
            int page = parameters.paging().page();
            if (page > 1 && page > pages(result) && result.total() > 0) {
                said.add(words.say("results.beyond", page, pages(result)));
            }
            return said;
        }

        private @Nullable LinkView suggestion() {
            String text = result.suggestion();
            return text == null ? null : LinkView.of(Links.search(parameters.withText(text)), text);
        }

        private List<LinkView> sorting() {
            if (result.total() < 2) {
                return List.of();
            }
            List<LinkView> links = new ArrayList<>();
            boolean ranked = !parameters.text().isEmpty();
            for (Sort sort : Sort.values()) {
                if (sort != Sort.RELEVANCE || ranked) {
                    boolean implied = !ranked && parameters.sort() == Sort.RELEVANCE;
                    boolean current = sort == parameters.sort() || (implied && sort == Sort.NEWEST);
                    String title = words.say("sort." + sort.code());
                    links.add(LinkView.of(Links.search(parameters.withSort(sort)), title, current));
                }
            }
            return links;
        }

        private Ways ways() {
            EmptyView empty =
                    result.total() > 0
                            ? null
                            : new EmptyMaker(parameters, site.engine(), site.labels(words), words)
                                    .make();
            return new Ways(empty, PagingView.of(parameters, pages(result), words), follow());
        }

        private List<LinkView> follow() {
            SearchParameters all = parameters.withPage(1);
            return List.of(
                    LinkView.typed(
                            Links.feed(all, words),
                            words.say("follow.atom"),
                            "application/atom+xml"),
                    LinkView.typed(
                            Links.at("/search.csv", all), words.say("follow.csv"), "text/csv"),
                    LinkView.typed(
                            Links.at("/search.jsonl", all),
                            words.say("follow.jsonl"),
                            "application/jsonl"),
                    LinkView.typed(
                            Links.at("/api/search", all),
                            words.say("follow.json"),
                            "application/json"));
        }
    }
}
