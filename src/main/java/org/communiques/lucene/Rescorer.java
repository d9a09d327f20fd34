package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// Adds to the scores of the best texts what exact forms, function words, neighbouring words and words of the
/// lead are worth, by the same BM25 formula as the score itself.
final class Rescorer {
    private final Generation generation;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Neighbours> neighbours = new ArrayList<>();

    /// A word to look for.
    ///
    /// @param others its other inflections, which may stand for it
    /// @param placed whether it matters where it stands
    /// @param worth what its exact form adds, before saturation
    private record Asked(
            Term exact, List<Term> others, boolean placed, float rarity, float worth) {}

    /// Two words, by their places in [#asked].
    ///
    /// @param places that the second may stand behind the first
    private record Neighbours(int first, int second, int places, float worth) {}

    Rescorer(Generation generation, QueryWords words) {
        this.generation = generation;
        Map<String, Integer> places = new HashMap<>();
        for (String word : words.content()) {
            places.put(word, asked.size());
            RecallTerms recall = recall(word);
            add(recall, recall.others(), true, RankingWeights.EXACT_FORM);
        }
        words.function()
                .forEach(word -> add(recall(word), List.of(), false, RankingWeights.FUNCTION_WORD));
        // Each text has them in their exact form, or it would not have been found.
        words.exact().forEach(word -> add(recall(word), List.of(), true, 0));
        for (QueryWords.Pair pair : words.pairs()) {
            int first = Objects.requireNonNull(places.get(pair.first()));
            int second = Objects.requireNonNull(places.get(pair.second()));
            float rarity = (asked.get(first).rarity() + asked.get(second).rarity()) / 2;
            neighbours.add(
                    new Neighbours(
                            first, second, pair.places(), RankingWeights.NEIGHBOURS * rarity));
        }
    }

    private RecallTerms recall(String word) {
        return generation.searcher().recall(IndexFields.TEXT, word);
    }

    private void add(RecallTerms recall, List<Term> others, boolean placed, float weight) {
        double all = generation.reader().numDocs();
        double having = recall.documents();
        float rarity = (float) Math.log(1 + (all - having + 0.5) / (having + 0.5));
        asked.add(new Asked(recall.exact(), others, placed, rarity, weight * rarity));
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
        private final WordPositions[] positions = new WordPositions[asked.size()];
        private final @Nullable NumericDocValues norms;
        private final @Nullable NumericDocValues leads;

        Segment(LeafReader reader) throws IOException {
            norms = reader.getNormValues(IndexFields.TEXT);
            leads = reader.getNumericDocValues(IndexFields.LEAD);
            for (int i = 0; i < positions.length; i++) {
                Asked word = asked.get(i);
                positions[i] =
                        new WordPositions(reader, word.exact(), word.others(), word.placed());
            }
        }

        float bonus(int doc) throws IOException {
            float length = length(doc);
            int leadEnd = leadEnd(doc);
            float bonus = 0;
            for (int i = 0; i < positions.length; i++) {
                Asked word = asked.get(i);
                int frequency = positions[i].advance(doc);
                bonus += word.worth() * saturated(frequency, length);
                bonus += positions[i].first() <= leadEnd ? RankingWeights.LEAD * word.rarity() : 0;
            }
            for (Neighbours pair : neighbours) {
                float count =
                        positions[pair.first()].followedBy(positions[pair.second()], pair.places());
                bonus += pair.worth() * count / (count + 1);
            }
            return bonus;
        }

        /// No place at all in an index that was built before leads were told.
        private int leadEnd(int doc) throws IOException {
            return leads != null && leads.advanceExact(doc) ? (int) leads.longValue() : -1;
        }

        private float length(int doc) throws IOException {
            float length = 0;
            if (norms != null && norms.advanceExact(doc)) {
                length = SmallFloat.byte4ToInt((byte) norms.longValue());
            }
            float relative = length / generation.averageLength();
            return RankingWeights.SATURATION
                    * (1 - RankingWeights.LENGTH + RankingWeights.LENGTH * relative);
        }
    }

    private static float saturated(int frequency, float length) {
        return frequency == 0
                ? 0
                : frequency * (RankingWeights.SATURATION + 1) / (frequency + length);
    }
}
