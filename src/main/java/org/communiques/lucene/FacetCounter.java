package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
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
        DocumentSet hits = documents(matches.hits());
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            boolean narrowed = matches.sideways().containsKey(dimension);
            DocumentSet counted = narrowed ? documents(matches.counted(dimension)) : hits;
            List<String> chosen = MatchSet.values(filters, dimension, false);
            facets.add(generation.facet(dimension).count(counted, chosen));
        }
        return facets;
    }

    private DocumentSet documents(FixedBitSet bits) {
        return DocumentSet.of(bits, generation.reader().numDocs());
    }
}
