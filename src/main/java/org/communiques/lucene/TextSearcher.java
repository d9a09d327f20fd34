package org.communiques.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Searches without looking, segment by segment, for words that the index does not have: recall asks for a
/// word's stem in every language, and most of these terms stand nowhere. Safe for use by many threads.
final class TextSearcher extends IndexSearcher {
    /// Terms remembered; a few megabytes.
    private static final int REMEMBERED = 20_000;

    private final Map<Term, Boolean> known = new ConcurrentHashMap<>();

    TextSearcher(IndexReader reader) {
        super(reader);
        setQueryCache(null);
    }

    @Override
    public Query rewrite(Query query) throws IOException {
        return super.rewrite(prune(query));
    }

    /// Whether some text has the term.
    boolean has(Term term) throws IOException {
        Boolean remembered = known.get(term);
        if (remembered != null) {
            return remembered;
        }
        boolean has = getIndexReader().docFreq(term) > 0;
        if (known.size() < REMEMBERED) {
            known.put(term, has);
        }
        return has;
    }

    private Query prune(Query query) throws IOException {
        return switch (query) {
            case BooleanQuery all -> prune(all);
            case SynonymQuery any -> prune(any);
            default -> query;
        };
    }

    private Query prune(BooleanQuery all) throws IOException {
        BooleanQuery.Builder pruned = new BooleanQuery.Builder();
        pruned.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
        for (BooleanClause clause : all.clauses()) {
            pruned.add(prune(clause.query()), clause.occur());
        }
        return pruned.build();
    }

    private Query prune(SynonymQuery any) throws IOException {
        List<Term> terms = any.getTerms();
        SynonymQuery.Builder pruned = new SynonymQuery.Builder(any.getField());
        for (Term term : terms) {
            if (has(term)) {
                pruned.addTerm(term);
            }
        }
        return isPlain(any) ? pruned.build() : any;
    }

    /// Whether its terms all weigh the same: the query does not tell their weights.
    private static boolean isPlain(SynonymQuery any) {
        SynonymQuery.Builder plain = new SynonymQuery.Builder(any.getField());
        any.getTerms().forEach(plain::addTerm);
        return plain.build().equals(any);
    }
}
