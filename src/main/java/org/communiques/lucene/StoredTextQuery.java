package org.communiques.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.communiques.query.Query.Printed;
import org.jspecify.annotations.Nullable;

/// Those documents of a query whose stored text has words as printed. Only doubtful ones are read: where a
/// text prints these words in no other form, finding them is finding them as printed.
final class StoredTextQuery extends Query {
    private final Query candidates;
    private final Query doubtful;
    private final String field;
    private final Printed printed;

    /// @param candidates finds the words whatever their form
    /// @param doubtful finds, among them, those that print some of the words in another form, too
    StoredTextQuery(Query candidates, Query doubtful, String field, Printed printed) {
        this.candidates = candidates;
        this.doubtful = doubtful;
        this.field = field;
        this.printed = printed;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what a rewrite left alone is the same object
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        Query doubts = doubtful.rewrite(searcher);
        return rewritten == candidates && doubts == doubtful
                ? this
                : new StoredTextQuery(rewritten, doubts, field, printed);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        Weight weight = candidates.createWeight(searcher, ScoreMode.COMPLETE, boost);
        return new Checked(
                this, weight, doubtful.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    private static final class Checked extends FilterWeight {
        private final StoredTextQuery query;
        private final Weight doubtful;

        Checked(StoredTextQuery query, Weight weight, Weight doubtful) {
            super(query, weight);
            this.query = query;
            this.doubtful = doubtful;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(leaf);
            return supplier == null ? null : query.checked(supplier, doubtful, leaf);
        }
    }

    private ScorerSupplier checked(ScorerSupplier supplier, Weight doubts, LeafReaderContext leaf) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                Scorer doubt = doubts.scorer(leaf);
                DocIdSetIterator none = DocIdSetIterator.empty();
                return scorer(
                        supplier.get(leadCost),
                        doubt == null ? none : doubt.iterator(),
                        leaf.reader().storedFields());
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    private Scorer scorer(Scorer candidate, DocIdSetIterator doubts, StoredFields stored) {
        PrintedCheck check = new PrintedCheck(field, printed);
        return new CheckedScorer(
                candidate, new Checking(candidate.iterator(), doubts, stored, check));
    }

    /// Reads a candidate where there is doubt.
    private static final class Checking extends TwoPhaseIterator {
        private final DocIdSetIterator doubts;
        private final StoredFields stored;
        private final PrintedCheck check;

        Checking(
                DocIdSetIterator candidates,
                DocIdSetIterator doubts,
                StoredFields stored,
                PrintedCheck check) {
            super(candidates);
            this.doubts = doubts;
            this.stored = stored;
            this.check = check;
        }

        @Override
        public boolean matches() throws IOException {
            int doc = approximation.docID();
            if (doubts.docID() < doc) {
                doubts.advance(doc);
            }
            return doubts.docID() != doc
                    || check.isIn(StoredCommunique.read(stored, doc).document());
        }

        @Override
        public float matchCost() {
            return 10_000;
        }
    }

    private static final class CheckedScorer extends Scorer {
        private final Scorer candidate;
        private final TwoPhaseIterator checking;

        CheckedScorer(Scorer candidate, TwoPhaseIterator checking) {
            this.candidate = candidate;
            this.checking = checking;
        }

        @Override
        public int docID() {
            return candidate.docID();
        }

        @Override
        public float score() throws IOException {
            return candidate.score();
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(checking);
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return checking;
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return candidate.getMaxScore(upTo);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        candidates.visit(visitor.getSubVisitor(BooleanClause.Occur.MUST, this));
    }

    @Override
    public String toString(String defaultField) {
        return "printed(" + candidates.toString(defaultField) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredTextQuery that
                && candidates.equals(that.candidates)
                && doubtful.equals(that.doubtful)
                && field.equals(that.field)
                && printed.equals(that.printed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(candidates, doubtful, field, printed);
    }
}
