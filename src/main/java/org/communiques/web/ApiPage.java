package org.communiques.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Paging;
import org.communiques.search.SearchParameters;
import org.communiques.web.ExamplesView.ExampleView;
import org.communiques.web.PageView.Head;
import org.jspecify.annotations.Nullable;

/// `/api`: what programs can ask and what they are told, by examples that one can follow.
record ApiPage(Site site, Pages pages) {
    private static final String SEARCH = "/api/search?";

    private static final Chapter ADDRESSES =
            new Chapter(
                    "addresses",
                    List.of(
                            new Entry("search", "/api/search?q=otan&country=FR&limit=5"),
                            new Entry("suggest", "/suggest?q=iwa"),
                            new Entry("suggest-value", "/suggest?q=iwa&dimension=minister"),
                            new Entry("atom", "/search.atom?theme=indopacifique"),
                            new Entry("csv", "/search.csv?year=2025"),
                            new Entry("comparison", "/compare.csv?country=FR&country=JP"),
                            new Entry("jsonl", "/search.jsonl?minister=iwaya-takeshi"),
                            new Entry("description", "/openapi.json"),
                            new Entry("ready", "/health/ready"),
                            new Entry("metrics", "/metrics")));

    private static final Chapter PARAMETERS =
            new Chapter(
                    "parameters",
                    List.of(
                            new Entry("q", "q=otan"),
                            new Entry("minister", "minister=iwaya-takeshi"),
                            new Entry("theme", "theme=indopacifique"),
                            new Entry("country", "country=FR"),
                            new Entry("organisation", "organisation=nato"),
                            new Entry("kind", "kind=declaration"),
                            new Entry("year", "year=2024"),
                            new Entry("month", "month=2024-10"),
                            new Entry("language", "language=fr"),
                            new Entry("named", "source=…"),
                            new Entry("named", "office=…"),
                            new Entry("named", "publisher-theme=…"),
                            new Entry("named", "keyword=…"),
                            new Entry("several", "country=FR&country=DE"),
                            new Entry("excluded", "country=-FR"),
                            new Entry("period", "from=2024-03&to=2025"),
                            new Entry("sort", "sort=newest"),
                            new Entry("page", "page=2"),
                            new Entry("limit", "limit=50")));

    private static final Chapter ANSWER =
            new Chapter(
                    "answer",
                    List.of(
                            new Entry("query", "query"),
                            new Entry("total", "total"),
                            new Entry("at", "page"),
                            new Entry("hits", "hits"),
                            new Entry("snippets", "hits[].snippets"),
                            new Entry("facets", "facets"),
                            new Entry("notices", "notices"),
                            new Entry("suggestion", "suggestion")));

    /// @param name of the message that says what it is about
    private record Chapter(String name, List<Entry> entries) {}

    /// @param name of the message that says what it means
    /// @param text an address, a parameter of a search, or a property of its answer
    private record Entry(String name, String text) {
        @Nullable String address() {
            if (text.startsWith("/")) {
                return text;
            }
            return text.contains("=") && !text.endsWith("…") ? SEARCH + text : null;
        }
    }

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        ApiView view =
                new ApiView(
                        view(ADDRESSES, one(words), words),
                        view(PARAMETERS, List.of(), words),
                        view(ANSWER, List.of(), words),
                        "curl '" + visit.origin() + SEARCH + "q=otan&sort=newest&limit=5'");
        pages.answer(visit, "api", Head.of(words.say("nav.api"), words.say("api.lead")), view);
    }

    /// The newest communiqué as an example; none when the index is empty.
    private List<ExampleView> one(Words words) {
        SearchParameters newest = SearchParameters.ALL.withPaging(new Paging(1, 1));
        return site.engine().search(newest.toRequest()).hits().stream()
                .map(hit -> "/api" + Links.communique(hit.communique().id()))
                .map(address ->
                        new ExampleView(address, null, address, words.say("api.communique"), null))
                .toList();
    }

    private static ExamplesView view(Chapter chapter, List<ExampleView> first, Words words) {
        List<ExampleView> examples = new ArrayList<>(first);
        chapter.entries().forEach(entry -> examples.add(view(entry, words)));
        return new ExamplesView(
                words.say("api.chapter." + chapter.name()),
                words.say("api.typed." + chapter.name()),
                words.say("api.found"),
                examples);
    }

    private static ExampleView view(Entry entry, Words words) {
        return new ExampleView(
                entry.text(), null, entry.address(), words.say("api." + entry.name()), null);
    }
}
