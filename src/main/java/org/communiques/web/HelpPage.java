package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.search.SearchParameters;
import org.communiques.web.ExamplesView.ExampleView;
import org.communiques.web.PageView.Head;

/// `/help`: the query language, by examples that one can follow, with what each finds now.
record HelpPage(Site site, Pages pages) {
    private static final List<Chapter> CHAPTERS =
            List.of(
                    new Chapter(
                            "words",
                            List.of(
                                    new Example("words", "ukraine sanctions"),
                                    new Example("not", "otan -ukraine"),
                                    new Example("or", "otan OU asean"),
                                    new Example("group", "(otan OU asean) sécurité"),
                                    new Example("prefix", "cyber*"),
                                    new Example("fuzzy", "kishda~"))),
                    new Chapter(
                            "wording",
                            List.of(
                                    new Example("phrase", "« libre et ouvert »"),
                                    new Example("near", "\"ordre droit\"~5"),
                                    new Example("exact", "=États"))),
                    new Chapter(
                            "fields",
                            List.of(
                                    new Example("title-field", "titre:déclaration"),
                                    new Example("minister", "ministre:iwaya"),
                                    new Example("country", "pays:FR"),
                                    new Example("theme", "theme:indopacifique"),
                                    new Example("kind", "type:rencontre-ministerielle"),
                                    new Example("organisation", "organisation:nato"),
                                    new Example("language", "langue:fr"),
                                    new Example("source", "source:ministère"),
                                    new Example("fields", "pays:FR theme:indopacifique"))),
                    new Chapter(
                            "dates",
                            List.of(
                                    new Example("date", "iran date:2024..2025"),
                                    new Example("before", "otan avant:2024"),
                                    new Example("after", "ukraine apres:2024-03"))));

    /// @param name of the messages that say what it is about
    private record Chapter(String name, List<Example> examples) {}

    /// @param name of the message that says what the query finds
    private record Example(String name, String query) {}

    /// Every example, in order.
    static List<String> queries() {
        return CHAPTERS.stream()
                .flatMap(chapter -> chapter.examples().stream())
                .map(Example::query)
                .toList();
    }

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        List<ExamplesView> chapters =
                CHAPTERS.stream().map(chapter -> view(chapter, words)).toList();
        Head head = Head.of(words.say("help.title"), words.say("help.lead"));
        pages.answer(visit, "help", head, new HelpView(chapters));
    }

    private ExamplesView view(Chapter chapter, Words words) {
        Stream<ExampleView> examples =
                chapter.examples().stream().map(example -> view(example, words));
        return new ExamplesView(
                words.say("help.chapter." + chapter.name()),
                words.say("help.typed"),
                words.say("help.found"),
                examples.toList());
    }

    private ExampleView view(Example example, Words words) {
        String query = new QueryExample(example.query()).in(words.locale());
        SearchParameters search = SearchParameters.ALL.withText(query);
        return new ExampleView(
                query,
                "fr",
                Links.search(search),
                words.say("help." + example.name()),
                words.communiques(site.counts(search).total()));
    }
}
