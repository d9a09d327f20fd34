package org.communiques.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds every document that a query matches, with its score. A long search is divided: each part is a range
/// of documents, and the processors take the parts.
///
/// @param longest candidates that one thread looks at by itself: below, dividing costs more than it gains
/// @param part documents in a part
record ScoredScan(int longest, int part) {
    /// Candidates of a phrase in some milliseconds.
    static final int LONGEST = 50_000;

    static final ScoredScan DIVIDED = new ScoredScan(LONGEST, 50_000);

    Scores of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<Part> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            addIfAny(segments, part(weight, leaf, 0, leaf.reader().maxDoc()));
        }
        long candidates = segments.stream().mapToLong(one -> one.scorers().cost()).sum();
        return candidates <= longest
                ? together(segments.stream())
                : together(divided(segments, weight).parallelStream());
    }

    private List<Part> divided(List<Part> segments, Weight weight) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part segment : segments) {
            for (long from = 0; from < segment.to(); from += part) {
                int to = (int) Math.min(from + part, segment.to());
                addIfAny(parts, part(weight, segment.leaf(), (int) from, to));
            }
        }
        return parts;
    }

    private static void addIfAny(List<Part> parts, @Nullable Part part) {
        if (part != null) {
            parts.add(part);
        }
    }

    /// Null where nothing of the segment can match.
    private static @Nullable Part part(Weight weight, LeafReaderContext leaf, int from, int to)
            throws IOException {
        ScorerSupplier scorers = weight.scorerSupplier(leaf);
        return scorers == null ? null : new Part(leaf, scorers, from, to);
    }

    /// The parts' scores one behind the other, whichever is ready first.
    private static Scores together(Stream<Part> parts) throws IOException {
        try {
            Scores all = new Scores();
            parts.map(Part::scores).toList().forEach(all::addAll);
            return all;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// @param scorers for one thread, and used once
    private record Part(LeafReaderContext leaf, ScorerSupplier scorers, int from, int to) {
        Scores scores() {
            Scores scores = new Scores();
            Adding collector = new Adding(scores, leaf.docBase);
            try {
                scorers.bulkScorer().score(collector, leaf.reader().getLiveDocs(), from, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return scores;
        }
    }

    private static final class Adding implements LeafCollector {
        private final Scores scores;
        private final int base;
        private @Nullable Scorable scorer;

        Adding(Scores scores, int base) {
            this.scores = scores;
            this.base = base;
        }

        @Override
        public void setScorer(Scorable leafScorer) {
            scorer = leafScorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            scores.add(base + doc, Objects.requireNonNull(scorer).score());
        }
    }
}
