package org.communiques.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.communiques.query.Query.Printed;

/// Remembers which terms of a word the index has: recall asks for a word in all its forms. Safe for use by
/// many threads.
final class TextSearcher extends IndexSearcher {
    /// Words remembered; a few megabytes.
    private static final int REMEMBERED = 10_000;

    private final Remembered<Term, RecallTerms> known = new Remembered<>(REMEMBERED, this::find);

    private final WordForms forms;
    private final FactNames facts;

    TextSearcher(IndexReader reader, WordForms forms, FactNames facts) {
        super(reader);
        this.forms = forms;
        this.facts = facts;
        setQueryCache(null);
    }

    /// The values of facts and what they are called.
    FactNames facts() {
        return facts;
    }

    /// What the index has of a word in a field.
    RecallTerms recall(String field, String word) {
        return known.get(new Term(field, word));
    }

    /// What counts as a word in a text, all folded.
    Set<String> forms(String word) {
        return recall(IndexFields.TEXT, word).forms();
    }

    private RecallTerms find(Term exact) {
        List<Term> others = new ArrayList<>();
        int documents = documents(exact);
        int most = documents;
        Set<String> all = new LinkedHashSet<>(List.of(exact.text()));
        all.addAll(forms.others(exact.text()));
        for (String form : all) {
            for (String text : List.of(form, TextTokens.inName(form))) {
                Term term = new Term(exact.field(), text);
                int having = term.equals(exact) ? 0 : documents(term);
                if (having > 0) {
                    others.add(term);
                    most = Math.max(most, having);
                }
            }
        }
        return new RecallTerms(exact, List.copyOf(others), Set.copyOf(all), documents, most);
    }

    /// Whether the first document of a query, if there is one, has a word as printed.
    boolean prints(Query query, Printed word) {
        try {
            TopDocs found = search(new ConstantScoreQuery(query), 1);
            return found.scoreDocs.length > 0
                    && new PrintedCheck(IndexFields.TEXT, word)
                            .isIn(
                                    StoredCommunique.read(storedFields(), found.scoreDocs[0].doc)
                                            .document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many documents have a term.
    int documents(Term term) {
        try {
            return getIndexReader().docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
