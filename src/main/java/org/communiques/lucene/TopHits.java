package org.communiques.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

/// Puts matching documents into an order. Each gets one number, smaller is better, so that any page is
/// a matter of selecting numbers: a page deep down costs what the first one costs and a sort.
final class TopHits {
    private final Generation generation;
    private final FixedBitSet matches;

    TopHits(Generation generation, FixedBitSet matches) {
        this.generation = generation;
        this.matches = matches;
    }

    /// A document, and the engine's number for it.
    record Ranked(int doc, float score) {}

    /// The hits of a page.
    Ranked[] page(Sort sort, Query scoring, long offset, int limit) throws IOException {
        Keys keys = new Keys(matches.cardinality());
        switch (sort) {
            case RELEVANCE -> score(scoring, keys);
            case NEWEST -> all(keys, Sort.NEWEST);
            case OLDEST -> all(keys, Sort.OLDEST);
        }
        return keys.page(offset, limit);
    }

    private void all(Keys keys, Sort sort) {
        Order order = generation.order();
        for (int doc = matches.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
            keys.add(sort == Sort.OLDEST ? order.oldest(doc) : order.rank(doc), doc, 0);
            doc =
                    doc + 1 < matches.length()
                            ? matches.nextSetBit(doc + 1)
                            : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    private void score(Query scoring, Keys keys) throws IOException {
        Scan.run(
                generation.searcher(),
                scoring,
                ScoreMode.COMPLETE,
                base -> new Scoring(base, keys));
    }

    private final class Scoring implements LeafCollector {
        private final int base;
        private final Keys keys;
        private @Nullable Scorable scorer;

        Scoring(int base, Keys keys) {
            this.base = base;
            this.keys = keys;
        }

        @Override
        public void setScorer(Scorable leafScorer) {
            scorer = leafScorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (matches.get(base + doc) && scorer != null) {
                float score = scorer.score();
                long worse = (long) Integer.MAX_VALUE - Float.floatToIntBits(score);
                keys.add(worse << 32 | generation.order().rank(base + doc), base + doc, score);
            }
        }
    }

    private static final class Keys {
        private final Entry[] entries;
        private int size;

        private record Entry(long key, int doc, float score) implements Comparable<Entry> {
            @Override
            public int compareTo(Entry other) {
                return Long.compare(key, other.key);
            }
        }

        Keys(int most) {
            entries = new Entry[most];
        }

        void add(long key, int doc, float score) {
            entries[size++] = new Entry(key, doc, score);
        }

        Ranked[] page(long offset, int limit) {
            Arrays.sort(entries, 0, size);
            int from = (int) Math.min(offset, size);
            int to = (int) Math.min(offset + limit, size);
            return Arrays.stream(entries, from, to)
                    .map(entry -> new Ranked(entry.doc(), entry.score()))
                    .toArray(Ranked[]::new);
        }
    }
}
