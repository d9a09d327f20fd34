package org.communiques.lucene;

import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.query.Query;
import org.communiques.search.Hit;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Answers one request from one generation.
final class Search {
    private final Generation generation;
    private final SearchRequest request;
    private final Query tree;
    private final Reading reading;
    private final MatchSet matches;

    private Search(Generation generation, SearchRequest request) throws IOException {
        this.generation = generation;
        this.request = request;
        tree = generation.synonyms().expand(request.query().tree());
        reading = Reading.of(generation, request.query(), tree, request.period());
        matches = MatchSet.of(generation, reading.matching(), request.filters());
    }

    static Search of(Generation generation, SearchRequest request) throws IOException {
        return new Search(generation, new FilterReader(generation).read(request));
    }

    SearchResult result() throws IOException {
        TopHits.Ranked[] page = page(request.paging().offset(), request.paging().limit());
        Marker title = Marker.ofTitle(tree);
        Snippets snippets = new Snippets(Marker.ofBody(tree));
        List<Hit> hits = new ArrayList<>();
        for (TopHits.Ranked ranked : page) {
            hits.add(hit(ranked, title, snippets));
        }
        int total = matches.hits().cardinality();
        return new SearchResult(
                request,
                total,
                hits,
                new FacetCounter(generation).count(matches, request.filters()),
                notices(page),
                total == 0 || !reading.lacking().isEmpty() ? suggestion() : null);
    }

    private List<Notice> notices(TopHits.Ranked[] page) throws IOException {
        List<Notice> notices = new ArrayList<>(request.query().notices());
        if (!reading.lacking().isEmpty() && page.length > 0) {
            List<String> lacked = reading.lackedBy(generation.searcher(), page[0].doc());
            if (!lacked.isEmpty()) {
                notices.add(Notice.of("words-missing", String.join(", ", lacked)));
            }
        }
        return notices;
    }

    private @Nullable String suggestion() throws IOException {
        return new Suggester(generation).suggest(request.query().tree());
    }

    private TopHits.Ranked[] page(long offset, int limit) throws IOException {
        TopHits top = new TopHits(generation, matches.hits());
        if (request.sort() == Sort.RELEVANCE) {
            QueryWords words = QueryWords.of(request.query().tree());
            return top.relevant(reading.scoring(), words, offset, limit);
        }
        return top.sorted(request.sort(), offset, limit);
    }

    private Hit hit(TopHits.Ranked ranked, Marker title, Snippets snippets) throws IOException {
        Communique communique = generation.read(ranked.doc());
        return new Hit(
                communique,
                Titles.spans(communique.document(), title),
                ranked.score(),
                snippets.of(communique.document()));
    }

    /// Every match, in order.
    void forEach(Consumer<Communique> action) throws IOException {
        for (TopHits.Ranked ranked : page(0, Integer.MAX_VALUE)) {
            action.accept(generation.readOnce(ranked.doc()));
        }
    }
}
