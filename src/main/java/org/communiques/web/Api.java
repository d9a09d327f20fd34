package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communiques.json.CommuniqueJson;
import org.communiques.json.CompletionJson;
import org.communiques.json.SearchResultJson;
import org.communiques.query.Notice;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;

/// The answers for programs. Any site may read them.
record Api(Site site) {
    private static final String KEPT = "public, no-cache";
    private static final int COMPLETIONS = 8;
    private static final int LONGEST_TYPED = 200;

    void search(Context http) {
        Visit visit = Visit.of(http, site.messages());
        if (unchanged(visit)) {
            return;
        }
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        SearchResult result = site.engine().search(parameters.toRequest());
        SearchResult said = site.labels(visit.words()).labelled(result);
        answer(http, SearchResultJson.write(said, visit.words()::notice));
    }

    void communique(Context http) {
        String id = http.pathParam("id");
        answer(
                http,
                site.engine()
                        .find(id)
                        .map(CommuniqueJson::write)
                        .orElseThrow(NotFoundResponse::new));
    }

    void suggest(Context http) {
        Words words = Visit.of(http, site.messages()).words();
        Typed typed = Typed.of(http, LONGEST_TYPED);
        List<Notice> notices = new ArrayList<>(typed.notices());
        String code = Objects.requireNonNullElse(http.queryParam("dimension"), "").strip();
        Optional<Dimension> dimension = Dimension.parse(code);
        if (dimension.isEmpty() && !code.isEmpty()) {
            notices.add(Notice.of("value-unreadable", "dimension", code));
        }
        List<Completion> found =
                typed.text().isEmpty()
                        ? List.of()
                        : complete(typed.text(), dimension, site.labels(words));
        answer(
                http,
                CompletionJson.write(
                        typed.text(), found, notices.stream().map(words::notice).toList()));
    }

    private List<Completion> complete(
            String asked, Optional<Dimension> dimension, ValueLabels labels) {
        return dimension.map(one -> values(one, asked, labels)).orElseGet(() -> any(asked, labels));
    }

    private List<Completion> any(String asked, ValueLabels labels) {
        return site.engine().complete(asked, COMPLETIONS).stream()
                .map(one -> inLanguage(one, labels))
                .toList();
    }

    /// The most frequent values of one dimension alone.
    private List<Completion> values(Dimension dimension, String asked, ValueLabels labels) {
        return site.counts(SearchParameters.ALL).values(dimension).stream()
                .filter(value -> labels.answersTo(dimension, value, asked))
                .map(value ->
                        new Completion(
                                labels.of(dimension, value),
                                dimension,
                                value.value(),
                                value.count()))
                .sorted(Comparator.comparingLong(Completion::count).reversed())
                .limit(COMPLETIONS)
                .toList();
    }

    /// Engines call values by their French names.
    private static Completion inLanguage(Completion found, ValueLabels labels) {
        Dimension dimension = found.dimension();
        return dimension == null || dimension == Dimension.MINISTER
                ? found
                : new Completion(
                        labels.of(dimension, found.value()),
                        dimension,
                        found.value(),
                        found.count());
    }

    private boolean unchanged(Visit visit) {
        visit.http().header("Cache-Control", KEPT);
        return Validators.unchanged(visit, site);
    }

    private static void answer(Context http, String json) {
        http.header("Cache-Control", KEPT);
        Answers.send(http, "application/json", json);
    }
}
