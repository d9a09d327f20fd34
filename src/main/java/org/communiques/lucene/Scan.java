package org.communiques.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Runs a query over a whole index, one segment after the other.
final class Scan {
    private Scan() {}

    /// @param collectors gives the collector of the segment whose documents begin at a number
    static void run(
            IndexSearcher searcher,
            Query query,
            ScoreMode mode,
            IntFunction<LeafCollector> collectors)
            throws IOException {
        Weight weight = weight(searcher, query, mode);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(
                        collectors.apply(leaf.docBase),
                        leaf.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
    }

    private static Weight weight(IndexSearcher searcher, Query query, ScoreMode mode)
            throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, 1);
    }

    /// Whether the query matches anything: stops at the first document that it does.
    static boolean matchesAny(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = weight(searcher, query, ScoreMode.COMPLETE_NO_SCORES);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
        }
        return false;
    }

    /// Whether the query matches one document.
    static boolean matches(IndexSearcher searcher, Query query, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return matches(searcher, searcher.rewrite(query), leaf, doc - leaf.docBase);
    }

    /// The lists of single terms are asked directly: a weight would look all of them up in every segment.
    private static boolean matches(
            IndexSearcher searcher, Query query, LeafReaderContext leaf, int doc)
            throws IOException {
        switch (query) {
            case SynonymQuery any -> {
                for (Term term : any.getTerms()) {
                    if (isIn(leaf.reader().postings(term, PostingsEnum.NONE), doc)) {
                        return true;
                    }
                }
                return false;
            }
            case TermQuery one -> {
                return isIn(leaf.reader().postings(one.getTerm(), PostingsEnum.NONE), doc);
            }
            default -> {
                Scorer scorer = weight(searcher, query, ScoreMode.COMPLETE_NO_SCORES).scorer(leaf);
                return scorer != null && isIn(scorer.iterator(), doc);
            }
        }
    }

    private static boolean isIn(@Nullable DocIdSetIterator list, int doc) throws IOException {
        return list != null && list.advance(doc) == doc;
    }

    /// Every document that a query matches.
    static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        addMatching(searcher, searcher.rewrite(query), documents);
        return documents;
    }

    /// Whatever any part of the query matches is added by itself: lists of documents need no merging when
    /// they end up as bits.
    private static void addMatching(IndexSearcher searcher, Query query, FixedBitSet documents)
            throws IOException {
        switch (query) {
            case SynonymQuery any -> {
                for (Term term : any.getTerms()) {
                    addList(searcher, term, documents);
                }
            }
            case TermQuery one -> addList(searcher, one.getTerm(), documents);
            case BooleanQuery any when isAny(any) -> {
                for (BooleanClause clause : any.clauses()) {
                    addMatching(searcher, clause.query(), documents);
                }
            }
            default ->
                    run(
                            searcher,
                            query,
                            ScoreMode.COMPLETE_NO_SCORES,
                            base -> new Setting(documents, base));
        }
    }

    private static boolean isAny(BooleanQuery query) {
        return query.getMinimumNumberShouldMatch() <= 1
                && query.clauses().stream().allMatch(part -> part.occur() == Occur.SHOULD);
    }

    /// Adds the documents that have a term.
    static void addList(IndexSearcher searcher, Term term, FixedBitSet documents)
            throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum list = leaf.reader().postings(term, PostingsEnum.NONE);
            if (list != null) {
                list.nextDoc();
                list.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, documents, -leaf.docBase);
            }
        }
    }

    private record Setting(FixedBitSet documents, int base) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {
            // Only which documents match is asked, not how well.
        }

        @Override
        public void collect(int doc) {
            documents.set(base + doc);
        }

        @Override
        public void collectRange(int from, int to) {
            documents.set(base + from, base + to);
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            stream.forEach(doc -> documents.set(base + doc));
        }
    }
}
