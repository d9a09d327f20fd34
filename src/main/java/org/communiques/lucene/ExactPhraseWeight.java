package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/// Finds a phrase in the segments of one index.
final class ExactPhraseWeight extends Weight {
    private final String field;
    private final List<PhraseWord> words;
    private final SimScorer similarity;

    /// A word of a phrase.
    ///
    /// @param places that it has in the whole index
    record Counted(PhraseWord word, long places) {}

    ExactPhraseWeight(ExactPhraseQuery query, List<Counted> words, SimScorer similarity) {
        super(query);
        this.field = query.field();
        this.words =
                words.stream()
                        .sorted(Comparator.comparingLong(Counted::places))
                        .map(Counted::word)
                        .toList();
        this.similarity = similarity;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        List<PhrasePlaces.Word> found = new ArrayList<>();
        for (PhraseWord word : asked(leaf.reader())) {
            boolean alone = word.before().count() == 0;
            PostingsEnum postings =
                    leaf.reader()
                            .postings(
                                    new Term(field, word.text()),
                                    alone ? PostingsEnum.POSITIONS : PostingsEnum.PAYLOADS);
            if (postings == null) {
                return null;
            }
            found.add(new PhrasePlaces.Word(postings, word));
        }
        NumericDocValues norms = leaf.reader().getNormValues(field);
        return new DefaultScorerSupplier(
                new PhraseScorer(new PhrasePlaces(found), similarity, norms));
    }

    /// The words whose places are to be looked at, the rarest first.
    private List<PhraseWord> asked(LeafReader segment) {
        FieldInfo info = segment.getFieldInfos().fieldInfo(field);
        boolean tells = info != null && info.hasPayloads() && TextTokens.tellsWordsBefore(info);
        return tells
                ? words.stream().filter(word -> !word.isTold()).toList()
                : words.stream().map(PhraseWord::untold).toList();
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
        Scorer scorer = scorer(leaf);
        return scorer != null && scorer.iterator().advance(doc) == doc
                ? Explanation.match(scorer.score(), getQuery().toString())
                : Explanation.noMatch(getQuery().toString());
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    private static final class PhraseScorer extends Scorer {
        private final PhrasePlaces places;
        private final SimScorer similarity;
        private final @Nullable NumericDocValues norms;

        PhraseScorer(PhrasePlaces places, SimScorer similarity, @Nullable NumericDocValues norms) {
            this.places = places;
            this.similarity = similarity;
            this.norms = norms;
        }

        @Override
        public int docID() {
            return places.approximation().docID();
        }

        @Override
        public float score() throws IOException {
            return similarity.score(places.frequency(), norm());
        }

        private long norm() throws IOException {
            return norms != null && norms.advanceExact(docID()) ? norms.longValue() : 1;
        }

        @Override
        public DocIdSetIterator iterator() {
            return TwoPhaseIterator.asDocIdSetIterator(places);
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return places;
        }

        @Override
        public float getMaxScore(int upTo) {
            return similarity.score(Float.MAX_VALUE, 1);
        }
    }
}
