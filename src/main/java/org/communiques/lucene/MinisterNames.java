package org.communiques.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
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

    private final Map<String, Set<String>> names;
    private final Map<String, Set<String>> written;
    private final DimensionLabels others;

    private MinisterNames(IndexReader reader, DimensionLabels others) throws IOException {
        names = read(reader, IndexFields.NAMES);
        written = read(reader, IndexFields.WRITTEN);
        this.others = others;
    }

    /// Adds what a document says of a minister's name.
    static void add(Document document, Minister minister) {
        document.add(field(IndexFields.NAMES, minister, minister.name()));
        for (String written : minister.asWritten()) {
            if (!minister.name().contains(written)) {
                document.add(field(IndexFields.WRITTEN, minister, written));
            }
        }
    }

    private static SortedSetDocValuesField field(String field, Minister minister, String name) {
        return new SortedSetDocValuesField(field, new BytesRef(minister.id() + BETWEEN + name));
    }

    /// Reads the names of an index.
    ///
    /// @param others says what everything else is called
    static MinisterNames load(IndexReader reader, DimensionLabels others) throws IOException {
        return new MinisterNames(reader, others);
    }

    private static Map<String, Set<String>> read(IndexReader reader, String field)
            throws IOException {
        Map<String, Set<String>> names = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues found = DocValues.getSortedSet(leaf.reader(), field);
            for (long i = 0; i < found.getValueCount(); i++) {
                String entry = found.lookupOrd(i).utf8ToString();
                int between = entry.indexOf(BETWEEN);
                names.computeIfAbsent(entry.substring(0, between), _ -> new LinkedHashSet<>())
                        .add(entry.substring(between + 1));
            }
        }
        return names;
    }

    @Override
    public String label(Dimension dimension, String code, Locale locale) {
        Set<String> known = dimension == Dimension.MINISTER ? names.get(code) : null;
        return known == null ? others.label(dimension, code, locale) : known.iterator().next();
    }

    @Override
    public List<String> otherNames(Dimension dimension, String code) {
        return others.otherNames(dimension, code);
    }

    /// Whatever a value is called: its code, its labels and, for people, how texts write them.
    Set<String> all(Dimension dimension, String code) {
        Set<String> all = new LinkedHashSet<>();
        all.add(code);
        all.add(label(dimension, code, Locale.FRENCH));
        all.add(label(dimension, code, Locale.ENGLISH));
        if (dimension == Dimension.MINISTER) {
            all.addAll(names.getOrDefault(code, Set.of()));
            all.addAll(written.getOrDefault(code, Set.of()));
        }
        return all;
    }
}
