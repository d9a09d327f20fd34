package org.communiques.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.communiques.search.SearchParameters;

/// A search that somebody asks a page for.
record Question(Visit visit, SearchParameters parameters) {
    /// Empty when the visitor has the answer already. Search engines are to keep the page without a question alone.
    static Optional<Question> of(Context http, Site site) {
        Visit visit = Visit.of(http, site.messages());
        http.header("Cache-Control", Pages.KEPT);
        if (Validators.unchanged(visit, site)) {
            return Optional.empty();
        }
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        if (!parameters.isOpen()) {
            http.header("X-Robots-Tag", "noindex");
        }
        return Optional.of(new Question(visit, parameters));
    }

    Words words() {
        return visit.words();
    }
}
