package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/// Words that stand one behind the other: finds and scores what Lucene's own `PhraseQuery` does, sooner. That one
/// goes through the places of every word, first those of the phrase's first, which is mostly a « de » or a
/// « la »; this one goes by the rarest word, and leaves out common ones where an index tells what stands before
/// the others ([WordsBefore]).
final class ExactPhraseQuery extends Query {
    private final String field;
    private final List<String> words;

    /// @param words two or more, folded
    ExactPhraseQuery(String field, List<String> words) {
        this.field = field;
        this.words = List.copyOf(words);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        List<PhraseWord> all = PhraseWord.of(words);
        List<ExactPhraseWeight.Counted> counted = new ArrayList<>();
        List<TermStatistics> statistics = new ArrayList<>();
        for (PhraseWord word : all) {
            Term term = new Term(field, word.text());
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() == 0) {
                return new MatchNoDocsQuery("no text has " + term)
                        .createWeight(searcher, mode, boost);
            }
            long places = states.totalTermFreq();
            statistics.add(searcher.termStatistics(term, states.docFreq(), places));
            counted.add(new ExactPhraseWeight.Counted(word, places));
        }
        SimScorer similarity =
                searcher.getSimilarity()
                        .scorer(
                                boost,
                                searcher.collectionStatistics(field),
                                statistics.toArray(TermStatistics[]::new));
        return new ExactPhraseWeight(this, counted, similarity);
    }

    String field() {
        return field;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.consumeTerms(
                    this, words.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":\"" + String.join(" ", words) + '"';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExactPhraseQuery that
                && field.equals(that.field)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + words.hashCode();
    }
}
