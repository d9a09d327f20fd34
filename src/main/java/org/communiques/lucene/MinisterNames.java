package org.communiques.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;

/// What the people of an index are called, as their communiqués say: the index knows also those whom no
/// list does, and needs no list to answer. Immutable.
final class MinisterNames implements DimensionLabels {
    private static final char BETWEEN = '\t';

    private final Map<String, String> names;
    private final DimensionLabels others;

    private MinisterNames(Map<String, String> names, DimensionLabels others) {
        this.names = names;
        this.others = others;
    }

    static SortedSetDocValuesField field(Minister minister) {
        return new SortedSetDocValuesField(
                Fields.NAMES, new BytesRef(minister.id() + BETWEEN + minister.name()));
    }

    /// Reads the names of an index.
    ///
    /// @param others says what everything else is called
    static MinisterNames load(IndexReader reader, DimensionLabels others) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues found = DocValues.getSortedSet(leaf.reader(), Fields.NAMES);
            for (long i = 0; i < found.getValueCount(); i++) {
                String entry = found.lookupOrd(i).utf8ToString();
                int between = entry.indexOf(BETWEEN);
                names.putIfAbsent(entry.substring(0, between), entry.substring(between + 1));
            }
        }
        return new MinisterNames(names, others);
    }

    @Override
    public String label(Dimension dimension, String code, Locale locale) {
        String name = dimension == Dimension.MINISTER ? names.get(code) : null;
        return name == null ? others.label(dimension, code, locale) : name;
    }
}
