package org.communiques.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Remembers which terms of a word the index has: recall asks for a word's stem in every language, and most
/// of these stand nowhere. Safe for use by many threads.
final class TextSearcher extends IndexSearcher {
    /// Words remembered; a few megabytes.
    private static final int REMEMBERED = 10_000;

    private final Map<Term, RecallTerms> known = new ConcurrentHashMap<>();

    TextSearcher(IndexReader reader) {
        super(reader);
        setQueryCache(null);
    }

    /// What the index has of a word in a field.
    RecallTerms recall(String field, String word) {
        Term exact = new Term(field, word);
        RecallTerms terms = known.get(exact);
        if (terms == null) {
            terms = find(exact);
            if (known.size() < REMEMBERED) {
                known.put(exact, terms);
            }
        }
        return terms;
    }

    private RecallTerms find(Term exact) {
        List<Term> others = new ArrayList<>();
        int documents = documents(exact);
        int most = documents;
        for (String text : RecallTerms.texts(exact.text())) {
            Term term = new Term(exact.field(), text);
            int having = term.equals(exact) ? 0 : documents(term);
            if (having > 0) {
                others.add(term);
                most = Math.max(most, having);
            }
        }
        return new RecallTerms(exact, List.copyOf(others), documents, most);
    }

    private int documents(Term term) {
        try {
            return getIndexReader().docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
