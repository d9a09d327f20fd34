package org.communiques.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How well a ranking answers one query, or many on average; each from 0 to 1, higher is better.
///
/// @param ndcg nDCG@10, with the grade itself as the gain
/// @param reciprocalRank MRR@10: 1 over the place of the first relevant document, 0 beyond the tenth
/// @param precision P@5: the relevant share of the first five
/// @param recall the share of all relevant documents among the first ten
public record Measures(double ndcg, double reciprocalRank, double precision, double recall) {
    /// Places looked at.
    public static final int DEPTH = 10;

    private static final int PRECISION_DEPTH = 5;

    /// Judges a ranking.
    ///
    /// @param grades by document, of which at least one is above 0
    public static Measures of(List<String> ranking, Map<String, Integer> grades) {
        List<Integer> gains =
                ranking.stream()
                        .limit(DEPTH)
                        .map(id -> Math.max(0, grades.getOrDefault(id, 0)))
                        .toList();
        List<Integer> relevant =
                grades.values().stream()
                        .filter(grade -> grade > 0)
                        .sorted((a, b) -> Integer.compare(b, a))
                        .toList();
        double found = gains.stream().filter(gain -> gain > 0).count();
        double early = gains.stream().limit(PRECISION_DEPTH).filter(gain -> gain > 0).count();
        int first =
                IntStream.range(0, gains.size())
                        .filter(i -> gains.get(i) > 0)
                        .findFirst()
                        .orElse(-1);
        return new Measures(
                gain(gains) / gain(relevant.stream().limit(DEPTH).toList()),
                first < 0 ? 0 : 1.0 / (first + 1),
                early / PRECISION_DEPTH,
                found / relevant.size());
    }

    /// The mean of many; zeros when there are none.
    public static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(0),
                all.stream().mapToDouble(Measures::precision).average().orElse(0),
                all.stream().mapToDouble(Measures::recall).average().orElse(0));
    }

    /// The discounted sum of gains.
    private static double gain(List<Integer> gains) {
        return IntStream.range(0, gains.size())
                .mapToDouble(i -> gains.get(i) * Math.log(2) / Math.log(i + 2))
                .sum();
    }
}
