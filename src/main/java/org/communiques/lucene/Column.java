package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/// The values that every document of an index has in one dimension, in memory: counting them takes one
/// walk over two arrays, whatever is counted. A document costs four bytes and four for
/// each value: a million of eighteen values in twelve dimensions, about 120 MB.
///
/// The values of document `d` are `ordinals[starts[d]]` to `ordinals[starts[d + 1] - 1]`.
final class Column {
    private final List<String> values;
    private final int[] starts;
    private final int[] ordinals;

    private Column(List<String> values, int[] starts, int[] ordinals) {
        this.values = values;
        this.starts = starts;
        this.ordinals = ordinals;
    }

    static Column load(IndexReader reader, String field) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> values = new ArrayList<>();
        int[] starts = new int[reader.maxDoc() + 1];
        int[] ordinals = new int[reader.maxDoc()];
        int filled = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues found = DocValues.getSortedSet(leaf.reader(), field);
            int[] global = new int[(int) found.getValueCount()];
            for (int i = 0; i < global.length; i++) {
                global[i] = number(found.lookupOrd(i).utf8ToString(), numbers, values);
            }
            int next = found.nextDoc();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                starts[leaf.docBase + doc] = filled;
                if (doc == next) {
                    int count = found.docValueCount();
                    ordinals = ArrayUtil.grow(ordinals, filled + count);
                    for (int i = 0; i < count; i++) {
                        ordinals[filled++] = global[(int) found.nextOrd()];
                    }
                    next = found.nextDoc();
                }
            }
        }
        starts[reader.maxDoc()] = filled;
        return new Column(values, starts, Arrays.copyOf(ordinals, filled));
    }

    private static int number(String value, Map<String, Integer> numbers, List<String> values) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
        }
        return known == null ? values.size() - 1 : known;
    }

    List<String> values() {
        return values;
    }

    /// How many of these documents have each value.
    int[] count(DocumentSet documents) {
        int[] counts = new int[values.size()];
        for (int doc : documents.documents()) {
            for (int i = starts[doc], end = starts[doc + 1]; i < end; i++) {
                counts[ordinals[i]]++;
            }
        }
        return counts;
    }

    /// How many documents of the index have each value.
    int[] totals() {
        int[] counts = new int[values.size()];
        for (int ordinal : ordinals) {
            counts[ordinal]++;
        }
        return counts;
    }
}
