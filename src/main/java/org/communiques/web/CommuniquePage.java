package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.SearchParameters;
import org.communiques.web.CommuniqueView.AroundView;
import org.communiques.web.CommuniqueView.CardView;
import org.communiques.web.CommuniqueView.HeadingView;
import org.communiques.web.PageView.Head;
import org.communiques.web.PageView.Property;

/// `/communiques/{id}`: one communiqué; `?q=` marks the words of a query in it, `?p=` cites a paragraph.
record CommuniquePage(Site site, Pages pages) {
    private static final int DESCRIPTION = 200;

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters parameters = parameters(http);
        String id = http.pathParam("id");
        MarkedCommunique marked =
                site.engine().mark(id, parameters.toRequest()).orElseThrow(NotFoundResponse::new);
        String canonical = marked.communique().id();
        if (!canonical.equals(id)) {
            String query = http.queryString();
            String address = Links.communique(canonical) + (query == null ? "" : "?" + query);
            http.redirect(address, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        pages.answer(
                visit,
                "communique",
                head(marked.communique(), visit),
                view(marked, parameters, visit));
    }

    private static SearchParameters parameters(Context http) {
        String text = http.queryParam("q");
        return text == null
                ? SearchParameters.ALL
                : SearchParameters.parse(Map.of("q", List.of(text)));
    }

    private CommuniqueView view(MarkedCommunique marked, SearchParameters parameters, Visit visit) {
        Communique communique = marked.communique();
        Words words = visit.words();
        ValueLabels labels = site.labels(words);
        String page = Links.communique(communique.id(), parameters.text());
        TextView text = TextView.of(marked, page + (parameters.text().isEmpty() ? "?p=" : "&p="));
        Citation citation = Citation.of(communique, site, visit);
        return new CommuniqueView(
                HeadingView.of(marked, labels, words),
                text,
                MatchesView.of(text, marked.title(), parameters, words),
                new CardView(
                        FactsView.of(communique, labels, words),
                        SourceView.of(citation, site.clock().getZone(), words)),
                CitationView.of(citation, visit.http().queryParam("p"), words),
                new AroundView(
                        NeighboursView.of(communique, site.engine(), words),
                        SimilarView.of(communique, site.engine(), words)));
    }

    private Head head(Communique communique, Visit visit) {
        CleanDocument document = communique.document();
        String title =
                document.title() == null ? visit.words().say("hit.untitled") : document.title();
        String description = Beginning.of(document.text(), DESCRIPTION);
        String address = visit.origin() + Links.communique(communique.id());
        return new Head(
                title,
                description,
                List.of(
                        new Property("og:type", "article"),
                        new Property("og:title", title),
                        new Property("og:description", description),
                        new Property("og:url", address)),
                address,
                List.of(
                        LinkView.typed(
                                "/api" + Links.communique(communique.id()),
                                title,
                                "application/json")),
                LinkedData.of(Citation.of(communique, site, visit)));
    }
}
