package org.communiques.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Set;
import org.communiques.search.Dimension;
import org.communiques.web.PageView.Head;

/// `/compare`: how often each of several people, countries, themes or wordings occurs, year by year, within any
/// search.
record ComparePage(Site site, Pages pages) {
    static final String PATH = "/compare";

    void answer(Context http) {
        Question.of(http, site).ifPresent(this::answer);
    }

    private void answer(Question question) {
        Words words = question.words();
        Comparison comparison =
                Comparison.of(question.visit().http().queryParamMap(), site, words)
                        .by(named(question));
        CompareView view = new CompareMaker(comparison, site.labels(words), words).view();
        Head head = Head.of(words.say("nav.compare"), view.heading().lead());
        pages.answer(question.visit(), "compare", head, view);
    }

    /// The dimension that an address names without a value, as a form of empty fields does: `/compare?country=`.
    private static Dimension named(Question question) {
        Set<String> names = question.visit().http().queryParamMap().keySet();
        return Arrays.stream(Browsed.values())
                .map(Browsed::dimension)
                .filter(dimension -> names.contains(dimension.code()))
                .findFirst()
                .orElse(Dimension.MINISTER);
    }
}
