package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.Filter;

/// Counts the values of every dimension, exactly.
final class FacetCounter {
    private final Generation generation;

    FacetCounter(Generation generation) {
        this.generation = generation;
    }

    List<Facet> count(MatchSet matches, List<Filter> filters) {
        int[] ofHits = generation.values().count(matches.hits());
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            boolean narrowed = matches.sideways().containsKey(dimension);
            int[] counts =
                    narrowed ? generation.values().count(matches.counted(dimension)) : ofHits;
            List<String> chosen = MatchSet.values(filters, dimension, false);
            facets.add(generation.facet(dimension).list(counts, chosen));
        }
        return facets;
    }
}
