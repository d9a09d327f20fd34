package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.communiques.model.Communique;
import org.communiques.query.BareDate;
import org.communiques.query.Notice;
import org.communiques.query.ParsedQuery;
import org.communiques.query.Query;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

/// Answers one request from one generation.
final class Search {
    /// So few hits that another spelling may be what was meant.
    private static final int FEW = 2;

    private final Generation generation;
    private final SearchRequest request;
    private final UnderstoodQuery understood;
    private final QueryReading reading;
    private final MatchSet matches;

    private Search(Generation generation, SearchRequest request) throws IOException {
        this.generation = generation;
        this.request = request;
        understood = UnderstoodQuery.of(generation, request.query().tree());
        reading = QueryReading.of(generation, request, understood.expanded());
        matches = MatchSet.of(generation, reading.matching(), request.filters());
    }

    static Search of(Generation generation, SearchRequest request) throws IOException {
        return new Search(generation, new FilterReader(generation).read(request));
    }

    SearchResult result() throws IOException {
        TopHits.Ranked[] page = page(request.paging().offset(), request.paging().limit());
        TextSearcher searcher = generation.searcher();
        Query tree = understood.expanded();
        Marker title = Marker.ofTitle(tree, searcher::forms);
        Snippets snippets = new Snippets(Marker.ofBody(tree, searcher::forms));
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
                page.length > 0 ? notices(OptionalInt.of(page[0].doc())) : noticesOfNone(total),
                suggestion(total));
    }

    /// Behind the last page, say so.
    private List<Notice> noticesOfNone(int total) throws IOException {
        List<Notice> notices = notices(OptionalInt.empty());
        Paging paging = request.paging();
        if (total > 0 && paging.limit() > 0) {
            notices.add(
                    Notice.of(
                            "page-beyond",
                            Integer.toString(paging.page()),
                            Long.toString(paging.pages(total))));
        }
        return notices;
    }

    /// @param first the first document shown
    private List<Notice> notices(OptionalInt first) throws IOException {
        List<Notice> notices = new ArrayList<>(request.query().notices());
        notices.addAll(UnknownValues.of(generation, request.query().tree()));
        notices.addAll(understood.notices());
        if (!reading.lacking().isEmpty() && first.isPresent()) {
            List<String> lacked = reading.lackedBy(generation.searcher(), first.getAsInt());
            if (!lacked.isEmpty()) {
                notices.add(Notice.of("words-missing", String.join(", ", lacked)));
            }
        }
        return notices;
    }

    /// A date typed as bare words is offered as a period, whatever the words find.
    private @Nullable String suggestion(int total) throws IOException {
        Optional<ParsedQuery> dated = BareDate.asPeriod(request.query().tree());
        if (dated.isPresent()) {
            Search period = new Search(generation, request.with(dated.get()));
            if (!period.isPartial() && !period.matches.hits().scanIsEmpty()) {
                return dated.get().text();
            }
        }
        return total <= FEW || isDoubtful() ? correction(total) : null;
    }

    /// Only a query that finds more, under the same filters.
    private @Nullable String correction(int total) throws IOException {
        Optional<SearchRequest> corrected = new Suggester(generation).suggest(request);
        return corrected.isPresent() && finds(corrected.get(), total)
                ? corrected.get().query().text()
                : null;
    }

    private boolean finds(SearchRequest corrected, int total) throws IOException {
        if (UnderstoodQuery.flat(corrected.query().tree()).equals(understood.respelled())) {
            // This very search has read it so, and a notice says it.
            return false;
        }
        Search better = new Search(generation, corrected);
        boolean surer = isDoubtful() && !better.isDoubtful();
        int found = better.matches.hits().cardinality();
        return found > 0 && (found > total || surer);
    }

    /// Whether some word was left out, which is no wonder in a question, or read as another.
    private boolean isDoubtful() {
        return isPartial() || !understood.notices().isEmpty();
    }

    private boolean isPartial() {
        return !reading.lacking().isEmpty() && !QueryReading.isQuestion(request.query().text());
    }

    private TopHits.Ranked[] page(long offset, int limit) throws IOException {
        TopHits top = new TopHits(generation, matches.hits());
        if (request.sort() == Sort.RELEVANCE) {
            return top.relevant(reading, words(), offset, limit);
        }
        return top.sorted(request.sort(), offset, limit);
    }

    private QueryWords words() {
        boolean question = QueryReading.isQuestion(request.query().text());
        return QueryWords.of(
                understood.respelled(), question ? 0 : RankingWeights.NEIGHBOURS_APART);
    }

    private Hit hit(TopHits.Ranked ranked, Marker title, Snippets snippets) throws IOException {
        Communique communique = generation.read(ranked.doc());
        return new Hit(
                communique,
                CommuniqueMarker.spans(communique.document(), title),
                ranked.score(),
                snippets.of(communique.document()));
    }

    /// Every match, in order, and before them what is to be said of the search.
    void forEach(Consumer<List<Notice>> notices, Consumer<Communique> action) throws IOException {
        TopHits top = new TopHits(generation, matches.hits());
        Export export = new Export(notices, action);
        if (request.sort() == Sort.RELEVANCE) {
            top.forEachRelevant(reading, words(), export);
        } else {
            top.forEachSorted(request.sort(), export);
        }
        export.begin(OptionalInt.empty());
    }

    private final class Export implements TopHits.Action {
        private final Consumer<List<Notice>> said;
        private final Consumer<Communique> action;
        private boolean begun;

        Export(Consumer<List<Notice>> said, Consumer<Communique> action) {
            this.said = said;
            this.action = action;
        }

        @Override
        public void take(int doc) throws IOException {
            begin(OptionalInt.of(doc));
            action.accept(generation.readOnce(doc));
        }

        void begin(OptionalInt first) throws IOException {
            if (!begun) {
                begun = true;
                said.accept(notices(first));
            }
        }
    }
}
