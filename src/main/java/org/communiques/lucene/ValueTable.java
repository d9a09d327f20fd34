package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.search.Dimension;

/// The values that every document of an index has, in all dimensions together, in memory: those of a document
/// stand side by side, so that one walk over the documents counts everything, each met in one place. A
/// document costs four bytes and four for each value: a million of eighteen values, 76 MB. Immutable.
///
/// The values of document `d` are `numbers[starts[d]]` to `numbers[starts[d + 1] - 1]`, by rising dimension.
final class ValueTable {
    private final Map<Dimension, DimensionValues> columns = new EnumMap<>(Dimension.class);
    private final int size;
    private final int[] starts;
    private int[] numbers;
    private final int[] totals;

    /// Documents that one thread counts by itself.
    private final int longest;

    private ValueTable(IndexReader reader, int longest) throws IOException {
        this.longest = longest;
        List<Map<Dimension, int[]>> segments = new ArrayList<>();
        reader.leaves().forEach(_ -> segments.add(new EnumMap<>(Dimension.class)));
        int first = 0;
        for (Dimension dimension : Dimension.values()) {
            DimensionValues column = number(dimension, first, reader.leaves(), segments);
            columns.put(dimension, column);
            first += column.values().size();
        }
        size = first;
        starts = new int[reader.maxDoc() + 1];
        numbers = new int[reader.maxDoc()];
        int filled = 0;
        for (int i = 0; i < segments.size(); i++) {
            filled = fill(reader.leaves().get(i), segments.get(i), filled);
        }
        starts[reader.maxDoc()] = filled;
        numbers = ArrayUtil.copyOfSubArray(numbers, 0, filled);
        totals = new int[size];
        for (int number : numbers) {
            totals[number]++;
        }
    }

    static ValueTable load(IndexReader reader) throws IOException {
        return load(reader, ScoredScan.LONGEST);
    }

    /// @param longest documents that one thread counts by itself
    static ValueTable load(IndexReader reader, int longest) throws IOException {
        return new ValueTable(reader, longest);
    }

    /// Numbers the values of a dimension from `first` on, and those of each segment likewise.
    private static DimensionValues number(
            Dimension dimension,
            int first,
            List<LeafReaderContext> leaves,
            List<Map<Dimension, int[]>> segments)
            throws IOException {
        Map<String, Integer> known = new HashMap<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            SortedSetDocValues found = values(leaves.get(i), dimension);
            int[] ordinals = new int[(int) found.getValueCount()];
            for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
                String value = found.lookupOrd(ordinal).utf8ToString();
                Integer number = known.putIfAbsent(value, values.size());
                ordinals[ordinal] = first + (number == null ? values.size() : number);
                if (number == null) {
                    values.add(value);
                }
            }
            segments.get(i).put(dimension, ordinals);
        }
        return new DimensionValues(List.copyOf(values), first);
    }

    private static SortedSetDocValues values(LeafReaderContext leaf, Dimension dimension)
            throws IOException {
        return DocValues.getSortedSet(leaf.reader(), IndexFields.codes(dimension));
    }

    private int fill(LeafReaderContext leaf, Map<Dimension, int[]> segment, int from)
            throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<Dimension, int[]> entry : segment.entrySet()) {
            sources.add(new Source(values(leaf, entry.getKey()), entry.getValue()));
        }
        int filled = from;
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            starts[leaf.docBase + doc] = filled;
            for (Source source : sources) {
                filled = source.add(doc, filled);
            }
        }
        return filled;
    }

    /// Where a segment has the values of one dimension.
    private final class Source {
        private final SortedSetDocValues values;
        private final int[] ordinals;

        Source(SortedSetDocValues values, int[] ordinals) throws IOException {
            this.values = values;
            this.ordinals = ordinals;
            values.nextDoc();
        }

        int add(int doc, int from) throws IOException {
            if (values.docID() != doc) {
                return from;
            }
            int count = values.docValueCount();
            numbers = ArrayUtil.grow(numbers, from + count);
            for (int i = 0; i < count; i++) {
                numbers[from + i] = ordinals[(int) values.nextOrd()];
            }
            values.nextDoc();
            return from + count;
        }
    }

    DimensionValues column(Dimension dimension) {
        return Objects.requireNonNull(columns.get(dimension));
    }

    /// By number: how many of these documents have each value. The processors share the walk over very many.
    int[] count(FixedBitSet documents) {
        int having = documents.cardinality();
        if (having == starts.length - 1) {
            return totals.clone();
        }
        long[] words = documents.getBits();
        if (having < longest) {
            return count(words, 0, words.length);
        }
        int parts = Runtime.getRuntime().availableProcessors();
        int part = words.length / parts + 1;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> count(words, i * part, Math.min((i + 1) * part, words.length)))
                .reduce(ValueTable::plus)
                .orElseThrow();
    }

    private static int[] plus(int[] counts, int[] others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
        return counts;
    }

    private int[] count(long[] words, int from, int to) {
        int[] counts = new int[size];
        for (int i = from; i < to; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int doc = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int at = starts[doc], end = starts[doc + 1]; at < end; at++) {
                    counts[numbers[at]]++;
                }
            }
        }
        return counts;
    }

    /// How many documents of the index have a value.
    int total(int number) {
        return totals[number];
    }
}
