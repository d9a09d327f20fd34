package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

/// Puts matching documents into an order. Each gets one number, smaller is better, so that any page is
/// a matter of selecting numbers: a page deep down costs one walk over the matches and a selection.
final class TopHits {
    private final Generation generation;
    private final FixedBitSet matches;

    TopHits(Generation generation, FixedBitSet matches) {
        this.generation = generation;
        this.matches = matches;
    }

    /// A document, and the engine's number for it.
    record Ranked(int doc, float score) {}

    /// A page in order of date.
    Ranked[] sorted(Sort sort, long offset, int limit) {
        Order order = generation.order();
        if (isNear(offset + limit)) {
            return walk(order.documents(sort), offset, limit);
        }
        Smallest best = best(offset + limit);
        for (int doc = matches.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
            best.offer(sort == Sort.OLDEST ? order.oldest(doc) : order.rank(doc));
            boolean more = doc + 1 < matches.length();
            doc = more ? matches.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
        return ranked(best.page(offset, limit), false);
    }

    /// Whether walking over all documents by date meets so many matches sooner than walking
    /// over the matches would.
    private boolean isNear(long wanted) {
        double size = matches.cardinality();
        return Math.min((double) wanted, size) * matches.length() < size * size;
    }

    private Ranked[] walk(int[] documents, long offset, int limit) {
        List<Ranked> page = new ArrayList<>();
        long met = 0;
        for (int i = 0; i < documents.length && page.size() < limit; i++) {
            if (matches.get(documents[i]) && met++ >= offset) {
                page.add(new Ranked(documents[i], 0));
            }
        }
        return page.toArray(Ranked[]::new);
    }

    interface Action {
        void take(int doc) throws IOException;
    }

    /// Every match in order of date, none of them held.
    void forEachSorted(Sort sort, Action action) throws IOException {
        for (int doc : generation.order().documents(sort)) {
            if (matches.get(doc)) {
                action.take(doc);
            }
        }
    }

    /// Every match in order of relevance: eight bytes are held for each.
    void forEachRelevant(QueryReading reading, QueryWords words, Action action) throws IOException {
        if (reading.scoring() instanceof MatchAllDocsQuery) {
            forEachSorted(Sort.NEWEST, action);
            return;
        }
        for (Ranked first : relevant(reading, words, 0, RankingWeights.WINDOW)) {
            action.take(first.doc());
        }
        Smallest others = best(Integer.MAX_VALUE);
        score(reading, others);
        for (long key : others.page(RankingWeights.WINDOW, Integer.MAX_VALUE)) {
            action.take(generation.order().document((int) key));
        }
    }

    /// A page in order of relevance: by score, and the first ones by a closer look.
    Ranked[] relevant(QueryReading reading, QueryWords words, long offset, int limit)
            throws IOException {
        if (reading.scoring() instanceof MatchAllDocsQuery) {
            return sorted(Sort.NEWEST, offset, limit);
        }
        boolean closer = !words.isEmpty() && offset < RankingWeights.WINDOW;
        Smallest best = best(Math.max(offset + limit, closer ? RankingWeights.WINDOW : 0));
        score(reading, best);
        if (!closer) {
            return ranked(best.page(offset, limit), true);
        }
        long end = Math.max(offset + limit, RankingWeights.WINDOW);
        Ranked[] all = ranked(best.page(0, (int) Math.min(end, Integer.MAX_VALUE)), true);
        int window = Math.min(all.length, RankingWeights.WINDOW);
        Ranked[] first = new Rescorer(generation, words).rescore(Arrays.copyOf(all, window));
        Arrays.sort(
                first, (a, b) -> Long.compare(key(a.score(), a.doc()), key(b.score(), b.doc())));
        System.arraycopy(first, 0, all, 0, window);
        int from = (int) Math.min(offset, all.length);
        return Arrays.copyOfRange(all, from, (int) Math.min(offset + limit, all.length));
    }

    private void score(QueryReading reading, Smallest best) throws IOException {
        Scores known = reading.scores();
        if (known == null) {
            Scan.run(
                    generation.searcher(),
                    reading.scoring(),
                    ScoreMode.TOP_SCORES,
                    base -> new Scoring(base, best));
            return;
        }
        known.forEach((doc, score) -> {
            if (matches.get(doc)) {
                best.offer(key(score, doc));
            }
        });
    }

    private Smallest best(long wanted) {
        return new Smallest((int) Math.min(wanted, matches.cardinality()));
    }

    private long key(float score, int doc) {
        long worse = (long) Integer.MAX_VALUE - Float.floatToIntBits(score);
        return worse << 32 | generation.order().rank(doc);
    }

    private Ranked[] ranked(long[] keys, boolean scored) {
        Ranked[] ranked = new Ranked[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int doc = generation.order().document((int) keys[i]);
            int bits = scored ? Integer.MAX_VALUE - (int) (keys[i] >>> 32) : 0;
            ranked[i] = new Ranked(doc, Float.intBitsToFloat(bits));
        }
        return ranked;
    }

    /// Skips what cannot come among the best.
    private final class Scoring implements LeafCollector {
        private final int base;
        private final Smallest best;
        private @Nullable Scorable scorer;

        Scoring(int base, Smallest best) {
            this.base = base;
            this.best = best;
        }

        @Override
        public void setScorer(Scorable leafScorer) throws IOException {
            scorer = leafScorer;
            raise();
        }

        @Override
        public void collect(int doc) throws IOException {
            if (scorer != null
                    && matches.get(base + doc)
                    && best.offer(key(scorer.score(), base + doc))) {
                raise();
            }
        }

        private void raise() throws IOException {
            if (scorer != null && best.isFull()) {
                // Not the next score above: an equal one may still be newer.
                int bits = Integer.MAX_VALUE - (int) (best.worst() >>> 32);
                scorer.setMinCompetitiveScore(Float.intBitsToFloat(bits));
            }
        }
    }
}
