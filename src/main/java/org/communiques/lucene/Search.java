package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.query.Query;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Hit;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;

/// Answers one request from one generation.
final class Search {
    private final Generation generation;
    private final SearchRequest request;
    private final MatchSet matches;
    private final org.apache.lucene.search.Query scoring;
    private final List<Notice> notices;

    private Search(Generation generation, SearchRequest request) throws IOException {
        this.generation = generation;
        this.request = request;
        notices = new ArrayList<>(request.query().notices());
        Query tree = request.query().tree();
        org.apache.lucene.search.Query strict = new QueryTranslator(Fields.TEXT).translate(tree);
        FixedBitSet all = matching(strict);
        if (all.cardinality() == 0 && tree instanceof Query.And(List<Query> parts)) {
            strict = new QueryTranslator(Fields.TEXT).translate(new Query.Or(parts));
            all = matching(strict);
        }
        scoring = strict;
        matches = MatchSet.of(generation, all, request.filters());
    }

    static Search of(Generation generation, SearchRequest request) throws IOException {
        return new Search(generation, request);
    }

    private FixedBitSet matching(org.apache.lucene.search.Query query) throws IOException {
        Period period = request.period();
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, Occur.FILTER);
        if (!period.isOpen()) {
            both.add(QueryTranslator.between(period.from(), period.to()), Occur.FILTER);
        }
        return Scan.matching(generation.searcher(), both.build());
    }

    SearchResult result(DimensionLabels labels) throws IOException {
        TopHits.Ranked[] page = page(request.paging().offset(), request.paging().limit());
        Marker title = Marker.ofTitle(request.query().tree());
        Snippets snippets = new Snippets(Marker.ofBody(request.query().tree()));
        List<Hit> hits = new ArrayList<>();
        for (TopHits.Ranked ranked : page) {
            hits.add(hit(ranked, title, snippets));
        }
        return new SearchResult(
                request,
                matches.hits().cardinality(),
                hits,
                new FacetCounter(generation, labels).count(matches, request.filters()),
                notices,
                null);
    }

    private TopHits.Ranked[] page(long offset, int limit) throws IOException {
        return new TopHits(generation, matches.hits()).page(request.sort(), scoring, offset, limit);
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
            action.accept(generation.read(ranked.doc()));
        }
    }
}
