package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.communiques.web.ExamplesView.ExampleView;
import org.communiques.web.PageView.Head;

/// `/api`: what programs can ask, by examples that one can follow.
record ApiPage(Site site, Pages pages) {
    /// Addresses, by the name of the message that says what each answers.
    private static final List<Map.Entry<String, String>> ADDRESSES =
            List.of(
                    Map.entry("search", "/api/search?q=otan&country=FR&limit=5"),
                    Map.entry("suggest", "/suggest?q=iwa"),
                    Map.entry("atom", "/search.atom?theme=indopacifique"),
                    Map.entry("csv", "/search.csv?year=2025"),
                    Map.entry("jsonl", "/search.jsonl?minister=iwaya-takeshi"),
                    Map.entry("description", "/openapi.json"),
                    Map.entry("ready", "/health/ready"),
                    Map.entry("metrics", "/metrics"));

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        List<ExampleView> addresses =
                ADDRESSES.stream()
                        .map(entry -> view(entry.getKey(), entry.getValue(), words))
                        .toList();
        ExamplesView view =
                new ExamplesView(
                        words.say("nav.api"),
                        words.say("api.address"),
                        words.say("api.answer"),
                        addresses);
        pages.answer(visit, "api", Head.of(words.say("nav.api"), words.say("api.lead")), view);
    }

    private static ExampleView view(String name, String address, Words words) {
        return new ExampleView(address, null, address, words.say("api." + name), null);
    }
}
