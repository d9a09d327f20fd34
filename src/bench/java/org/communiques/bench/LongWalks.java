package org.communiques.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.communiques.lucene.LuceneEngine;
import org.communiques.query.QueryParser;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.Sort;

/// What is asked seldom and walks far: pages in the middle of all results, exports; and completions, which
/// are asked with every letter. The plain way has no like.
final class LongWalks {
    private static final int HITS = 10;
    private static final int COMPLETIONS = 200;

    private final LuceneEngine engine;
    private final SyntheticCorpus corpus;

    LongWalks(LuceneEngine engine, SyntheticCorpus corpus) {
        this.engine = engine;
        this.corpus = corpus;
    }

    /// @param took for all of it
    /// @param count of what was walked over or asked
    record Walk(String name, Stopwatch took, long count) {}

    List<Walk> all() {
        String frequent = corpus.lexicon().some(50, 51, 1, new SplittableRandom(1)).getFirst();
        List<Walk> walks = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            walks.add(page("", sort));
            walks.add(page(frequent, sort));
        }
        walks.add(export("", Sort.NEWEST));
        walks.add(export(frequent, Sort.RELEVANCE));
        walks.add(completions());
        return walks;
    }

    private Walk page(String typed, Sort sort) {
        long total = engine.search(request(typed, sort, 1)).total();
        int middle = (int) Math.max(1, total / 2 / HITS);
        SearchRequest deep = request(typed, sort, middle);
        engine.search(deep);
        Stopwatch watch = Stopwatch.start();
        engine.search(deep);
        return new Walk("page " + middle + " " + name(typed, sort), watch.stop(), total);
    }

    private Walk export(String typed, Sort sort) {
        AtomicLong count = new AtomicLong();
        Stopwatch watch = Stopwatch.start();
        engine.forEach(request(typed, sort, 1), _ -> count.incrementAndGet());
        return new Walk("export " + name(typed, sort), watch.stop(), count.get());
    }

    private Walk completions() {
        SplittableRandom random = new SplittableRandom(2);
        Stopwatch watch = Stopwatch.start();
        for (int i = 0; i < COMPLETIONS; i++) {
            String name = corpus.lists().people().one(random);
            engine.complete(name.substring(0, 1 + i % 5), HITS);
        }
        return new Walk("completions", watch.stop(), COMPLETIONS);
    }

    private static String name(String typed, Sort sort) {
        return (typed.isEmpty() ? "of everything, " : "of a frequent word, ") + sort.code();
    }

    private static SearchRequest request(String typed, Sort sort, int page) {
        return new SearchRequest(
                QueryParser.parse(typed), List.of(), Period.ANY, sort, new Paging(page, HITS));
    }
}
