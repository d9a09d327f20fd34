package org.communiques.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.communiques.search.Sort;

/// The dates of an index's documents, and the place of each among all: newest first, undated last, ties
/// by id. Every order of hits comes down to comparing these numbers.
final class Order {
    /// The date of a document without one.
    static final int UNDATED = Integer.MIN_VALUE;

    private final int[] dates;
    private final int[] ranks;
    private final int[] documents;
    private final int[] oldest;

    private Order(int[] dates, int[] ranks, int[] documents) {
        this.dates = dates;
        this.ranks = ranks;
        this.documents = documents;
        oldest = oldestFirst(documents, dates);
    }

    /// The dates from the last on, the documents of one as they stand.
    private static int[] oldestFirst(int[] newest, int[] dates) {
        int[] oldest = new int[newest.length];
        int undated = newest.length;
        while (undated > 0 && dates[newest[undated - 1]] == UNDATED) {
            undated--;
        }
        int filled = 0;
        for (int end = undated; end > 0; ) {
            int start = end - 1;
            while (start > 0 && dates[newest[start - 1]] == dates[newest[start]]) {
                start--;
            }
            System.arraycopy(newest, start, oldest, filled, end - start);
            filled += end - start;
            end = start;
        }
        System.arraycopy(newest, undated, oldest, undated, newest.length - undated);
        return oldest;
    }

    static Order load(IndexReader reader) throws IOException {
        int[] dates = dates(reader);
        int[] documents = new int[dates.length];
        long[] keys = new long[dates.length];
        SortedDocValues ids = MultiDocValues.getSortedValues(reader, IndexFields.ID);
        for (int doc = 0; doc < dates.length; doc++) {
            ids.advance(doc);
            keys[doc] = (long) -(dates[doc] + 1) << 32 | ids.ordValue();
            documents[ids.ordValue()] = doc;
        }
        Arrays.sort(keys);
        int[] ranks = new int[dates.length];
        int[] ranked = new int[dates.length];
        for (int rank = 0; rank < keys.length; rank++) {
            ranked[rank] = documents[(int) keys[rank]];
            ranks[ranked[rank]] = rank;
        }
        return new Order(dates, ranks, ranked);
    }

    private static int[] dates(IndexReader reader) throws IOException {
        int[] dates = new int[reader.maxDoc()];
        Arrays.fill(dates, UNDATED);
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
            while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                dates[leaf.docBase + values.docID()] = (int) values.longValue();
            }
        }
        return dates;
    }

    int date(int doc) {
        return dates[doc];
    }

    /// Smaller is newer.
    int rank(int doc) {
        return ranks[doc];
    }

    /// All documents by date, undated last. Not to be changed.
    int[] documents(Sort sort) {
        return sort == Sort.OLDEST ? oldest : documents;
    }

    /// The document with a rank.
    int document(int rank) {
        return documents[rank];
    }

    /// A number that is smaller for older documents, undated ones last; ties by [#rank].
    long oldest(int doc) {
        long date = dates[doc] == UNDATED ? Integer.MAX_VALUE : dates[doc];
        return date << 32 | ranks[doc];
    }
}
