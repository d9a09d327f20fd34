package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;

/// Finds communiqués like one: those that share its rare words and its people.
final class Similar {
    /// Words compared: more cost time and add common ones.
    private static final int WORDS = 25;

    private final Generation generation;

    Similar(Generation generation) {
        this.generation = generation;
    }

    List<Communique> to(int doc, int limit) throws IOException {
        Communique communique = generation.read(doc);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : rarest(communique)) {
            any.add(new TermQuery(new Term(IndexFields.TEXT, word)), Occur.SHOULD);
        }
        for (Minister minister : communique.facts().ministers().stream().limit(5).toList()) {
            Term term = new Term(IndexFields.codes(Dimension.MINISTER), minister.id());
            any.add(
                    new BoostQuery(
                            new ConstantScoreQuery(new TermQuery(term)),
                            RankingWeights.SHARED_PERSON),
                    Occur.SHOULD);
        }
        List<Communique> found = new ArrayList<>();
        for (ScoreDoc hit : generation.searcher().search(any.build(), limit + 1).scoreDocs) {
            if (hit.doc != doc && found.size() < limit) {
                found.add(generation.read(hit.doc));
            }
        }
        return found;
    }

    /// The words that are frequent here and rare elsewhere, though not only here; none that all have.
    private List<String> rarest(Communique communique) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        CleanDocument document = communique.document();
        Stream.of(Objects.requireNonNullElse(document.title(), ""), document.text())
                .flatMap(text -> FoldedWords.of(text).stream())
                .filter(word -> word.length() > 2 && !FunctionWords.contains(word))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        IndexReader reader = generation.reader();
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            int documents = reader.docFreq(new Term(IndexFields.TEXT, word.getKey()));
            if (documents > 1 && documents < reader.numDocs()) {
                double rarity = Math.log((double) reader.numDocs() / documents);
                weights.put(word.getKey(), Math.sqrt(word.getValue()) * rarity);
            }
        }
        return weights.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
