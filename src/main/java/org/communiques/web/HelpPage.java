package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.communiques.search.SearchParameters;
import org.communiques.web.PageView.Head;

/// `/help`: the query language, by examples that one can follow.
record HelpPage(Site site, Pages pages) {
    /// What to type, by the name of the message that says what it finds.
    private static final List<Map.Entry<String, String>> EXAMPLES =
            List.of(
                    Map.entry("words", "ukraine sanctions"),
                    Map.entry("phrase", "« libre et ouvert »"),
                    Map.entry("near", "\"ordre droit\"~5"),
                    Map.entry("exact", "=États"),
                    Map.entry("not", "otan -ukraine"),
                    Map.entry("or", "otan OU asean"),
                    Map.entry("group", "(otan OU asean) cyber"),
                    Map.entry("prefix", "cyber*"),
                    Map.entry("fuzzy", "zelenski~"),
                    Map.entry("title-field", "titre:déclaration"),
                    Map.entry("minister", "ministre:iwaya"),
                    Map.entry("fields", "pays:FR theme:indopacifique type:rencontre-ministerielle"),
                    Map.entry("date", "iran date:2024..2025"));

    record ExampleView(String query, String address, String meaning) {}

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        List<ExampleView> examples =
                EXAMPLES.stream()
                        .map(example -> view(example.getKey(), example.getValue(), words))
                        .toList();
        Head head = Head.of(words.say("help.title"), words.say("help.lead"));
        pages.answer(visit, "help", head, examples);
    }

    private static ExampleView view(String name, String query, Words words) {
        return new ExampleView(
                query,
                Links.search(SearchParameters.ALL.withText(query)),
                words.say("help." + name));
    }
}
