package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.SearchParameters;
import org.communiques.search.Span;
import org.communiques.web.CommuniqueView.HeadingView;
import org.communiques.web.CommuniqueView.MatchesView;
import org.communiques.web.CommuniqueView.SourceView;
import org.communiques.web.HitView.When;
import org.communiques.web.PageView.Head;
import org.communiques.web.PageView.Property;
import org.jspecify.annotations.Nullable;

/// `/communiques/{id}`: one communiqué; `?q=` marks the words of a query in it.
record CommuniquePage(Site site, Pages pages) {
    private static final int SIMILAR = 5;

    /// Each match has a link up to here: more would be no help.
    private static final int NUMBERED = 40;

    private static final int DESCRIPTION = 200;

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters parameters = parameters(http);
        String id = http.pathParam("id");
        MarkedCommunique marked =
                site.engine().mark(id, parameters.toRequest()).orElseThrow(NotFoundResponse::new);
        pages.answer(
                visit,
                "communique",
                head(marked.communique(), visit),
                view(marked, parameters, visit.words()));
    }

    private static SearchParameters parameters(Context http) {
        String text = http.queryParam("q");
        return text == null
                ? SearchParameters.ALL
                : SearchParameters.parse(Map.of("q", List.of(text)));
    }

    private CommuniqueView view(MarkedCommunique marked, SearchParameters parameters, Words words) {
        Communique communique = marked.communique();
        Labels labels = site.labels(words);
        TextView text = TextView.of(marked);
        return new CommuniqueView(
                heading(marked, labels, words),
                text,
                matches(text, parameters, words),
                FactsView.of(communique, labels, words),
                source(communique.document(), words),
                similar(communique, words));
    }

    private static HeadingView heading(MarkedCommunique marked, Labels labels, Words words) {
        Communique communique = marked.communique();
        When when = HitView.when(communique, labels, words);
        LocalDate date = communique.date();
        When told = date == null ? when : new When(when.isoDate(), words.date(date), when.kind());
        List<Span> title =
                marked.title().isEmpty()
                        ? List.of(new Span(words.say("hit.untitled"), false))
                        : marked.title();
        return new HeadingView(communique.document().language(), title, told);
    }

    private static MatchesView matches(TextView text, SearchParameters parameters, Words words) {
        return new MatchesView(
                parameters.text(),
                words.say("matches.count", text.matches(), parameters.text()),
                IntStream.rangeClosed(1, Math.min(NUMBERED, text.matches())).boxed().toList(),
                LinkView.of(Links.search(parameters), words.say("matches.back")));
    }

    private static SourceView source(CleanDocument document, Words words) {
        LocalDate published = document.published();
        return new SourceView(
                document.origin().publisher(),
                published == null ? null : words.date(published),
                http(document.origin().url()),
                document.origin().location());
    }

    /// A source may say anything: only an address of the web becomes a link.
    private static @Nullable String http(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.+") ? url : null;
    }

    private List<LinkView> similar(Communique communique, Words words) {
        List<LinkView> links = new ArrayList<>();
        for (Communique like : site.engine().similar(communique.id(), SIMILAR)) {
            String title = like.document().title();
            LocalDate date = like.date();
            String text = title == null ? words.say("hit.untitled") : title;
            links.add(
                    new LinkView(
                            Links.communique(like.id()),
                            text,
                            false,
                            like.document().language(),
                            date == null ? null : words.shortDate(date)));
        }
        return links;
    }

    private static Head head(Communique communique, Visit visit) {
        CleanDocument document = communique.document();
        String title =
                document.title() == null ? visit.words().say("hit.untitled") : document.title();
        String description = Excerpt.of(document.text(), DESCRIPTION);
        String address = visit.origin() + Links.communique(communique.id());
        return new Head(
                title,
                description,
                List.of(
                        new Property("og:type", "article"),
                        new Property("og:title", title),
                        new Property("og:description", description),
                        new Property("og:url", address),
                        new Property("og:site_name", visit.words().say("site.name"))),
                address,
                List.of(
                        LinkView.typed(
                                "/api" + Links.communique(communique.id()),
                                title,
                                "application/json")),
                LinkedData.of(communique, address));
    }
}
