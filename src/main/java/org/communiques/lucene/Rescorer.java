package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// Adds to the scores of the best texts what exact forms, function words and neighbouring words are
/// worth, by the same BM25 formula as the score itself.
final class Rescorer {
    private final Generation generation;
    private final QueryWords words;
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Float> rarity = new HashMap<>();

    Rescorer(Generation generation, QueryWords words) {
        this.generation = generation;
        this.words = words;
        for (String word : words.content()) {
            RecallTerms recall = generation.searcher().recall(Fields.TEXT, word);
            List<Term> asked = new ArrayList<>(List.of(recall.exact()));
            asked.addAll(recall.others());
            add(word, asked, recall.documents());
        }
        for (String word : words.function()) {
            RecallTerms recall = generation.searcher().recall(Fields.TEXT, word);
            add(word, List.of(recall.exact()), recall.documents());
        }
    }

    /// @param documents that have the word in its very form
    private void add(String word, List<Term> asked, int documents) {
        terms.put(word, asked);
        double all = generation.reader().numDocs();
        rarity.put(word, (float) Math.log(1 + (all - documents + 0.5) / (documents + 0.5)));
    }

    /// The same documents with their new scores.
    TopHits.Ranked[] rescore(TopHits.Ranked[] best) throws IOException {
        TopHits.Ranked[] rescored = best.clone();
        Arrays.sort(rescored, Comparator.comparingInt(TopHits.Ranked::doc));
        List<LeafReaderContext> leaves = generation.reader().leaves();
        Segment segment = null;
        int leaf = -1;
        for (int i = 0; i < rescored.length; i++) {
            int doc = rescored[i].doc();
            while (leaf < 0
                    || doc >= leaves.get(leaf).docBase + leaves.get(leaf).reader().maxDoc()) {
                leaf++;
                segment = null;
            }
            segment = segment == null ? new Segment(leaves.get(leaf).reader()) : segment;
            float bonus = segment.bonus(doc - leaves.get(leaf).docBase);
            rescored[i] = new TopHits.Ranked(doc, rescored[i].score() + bonus);
        }
        return rescored;
    }

    private final class Segment {
        private final Map<String, WordPositions> positions = new HashMap<>();
        private final @Nullable NumericDocValues norms;

        Segment(LeafReader reader) throws IOException {
            norms = reader.getNormValues(Fields.TEXT);
            for (Map.Entry<String, List<Term>> word : terms.entrySet()) {
                positions.put(word.getKey(), new WordPositions(reader, word.getValue()));
            }
        }

        float bonus(int doc) throws IOException {
            float length = length(doc);
            float bonus = 0;
            for (Map.Entry<String, WordPositions> word : positions.entrySet()) {
                float weight =
                        words.content().contains(word.getKey())
                                ? Weights.EXACT_FORM
                                : Weights.FUNCTION_WORD;
                int frequency = word.getValue().advance(doc);
                bonus += weight * rarity(word.getKey()) * saturated(frequency, length);
            }
            for (QueryWords.Pair pair : words.pairs()) {
                bonus += Weights.NEIGHBOURS * neighbours(pair);
            }
            return bonus;
        }

        private float neighbours(QueryWords.Pair pair) {
            WordPositions first = positions.get(pair.first());
            WordPositions second = positions.get(pair.second());
            if (first == null || second == null) {
                return 0;
            }
            int places = pair.distance() + Weights.NEIGHBOURS_APART;
            float count = first.followedBy(second, places);
            return (rarity(pair.first()) + rarity(pair.second())) / 2 * count / (count + 1);
        }

        private float length(int doc) throws IOException {
            float length = 0;
            if (norms != null && norms.advanceExact(doc)) {
                length = SmallFloat.byte4ToInt((byte) norms.longValue());
            }
            float relative = length / generation.averageLength();
            return Weights.SATURATION * (1 - Weights.LENGTH + Weights.LENGTH * relative);
        }
    }

    private float rarity(String word) {
        return rarity.getOrDefault(word, 0f);
    }

    private static float saturated(int frequency, float length) {
        return frequency == 0 ? 0 : frequency * (Weights.SATURATION + 1) / (frequency + length);
    }
}
