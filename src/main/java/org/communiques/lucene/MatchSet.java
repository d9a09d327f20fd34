package org.communiques.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;

/// Which documents match a request, and which would without the filters of one dimension.
///
/// @param hits those that match everything
/// @param sideways for each dimension with chosen values, those that match everything else
record MatchSet(FixedBitSet hits, Map<Dimension, FixedBitSet> sideways) {
    static MatchSet of(Generation generation, FixedBitSet matching, List<Filter> filters)
            throws IOException {
        Map<Dimension, FixedBitSet> chosen = new EnumMap<>(Dimension.class);
        FixedBitSet base = matching.clone();
        for (Dimension dimension : Dimension.values()) {
            List<String> wanted = values(filters, dimension, false);
            List<String> unwanted = values(filters, dimension, true);
            if (!wanted.isEmpty()) {
                chosen.put(dimension, generation.having(dimension, wanted));
            }
            if (!unwanted.isEmpty()) {
                base.andNot(generation.having(dimension, unwanted));
            }
        }
        return combine(base, chosen);
    }

    private static MatchSet combine(FixedBitSet base, Map<Dimension, FixedBitSet> chosen) {
        Map<Dimension, FixedBitSet> sideways = new EnumMap<>(Dimension.class);
        FixedBitSet hits = chosen.isEmpty() ? base : base.clone();
        chosen.values().forEach(hits::and);
        for (Dimension dimension : chosen.keySet()) {
            FixedBitSet others = base.clone();
            chosen.forEach((other, documents) -> {
                if (other != dimension) {
                    others.and(documents);
                }
            });
            sideways.put(dimension, others);
        }
        return new MatchSet(hits, sideways);
    }

    static List<String> values(List<Filter> filters, Dimension dimension, boolean excluded) {
        return filters.stream()
                .filter(filter -> filter.dimension() == dimension && filter.excluded() == excluded)
                .map(Filter::value)
                .toList();
    }

    /// What counts for a dimension.
    FixedBitSet counted(Dimension dimension) {
        return sideways.getOrDefault(dimension, hits);
    }
}
