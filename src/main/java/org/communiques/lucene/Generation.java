package org.communiques.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.communiques.json.CommuniqueJson;
import org.communiques.model.Communique;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexStatus;

/// One complete index, open. Immutable, so safe for use by many threads; its reader counts its users and
/// is freed when the last one is done.
final class Generation {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Order order;
    private final Map<Dimension, Column> columns;
    private final IndexStatus status;
    private final FixedBitSet everything;
    private final DimensionLabels labels;
    private final Completer completer;
    private final float averageLength;
    private final Synonyms synonyms;

    private Generation(DirectoryReader reader, Path path, DimensionLabels labels)
            throws IOException {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        averageLength = averageLength(reader);
        searcher.setSimilarity(new TextSimilarity(averageLength));
        order = Order.load(reader);
        columns = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            columns.put(dimension, Column.load(reader, Fields.codes(dimension)));
        }
        CommitData data = CommitData.from(reader.getIndexCommit().getUserData());
        status =
                new IndexStatus(
                        reader.numDocs(),
                        path.getFileName().toString(),
                        data.built(),
                        data.sample());
        everything = new FixedBitSet(Math.max(1, reader.maxDoc()));
        everything.set(0, reader.maxDoc());
        this.labels = MinisterNames.load(reader, labels);
        completer = new Completer(this);
        synonyms = Synonyms.load(path.resolveSibling("..").normalize());
    }

    static Generation open(Path path, DimensionLabels labels) throws IOException {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(path));
        try {
            return new Generation(reader, path, labels);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Order order() {
        return order;
    }

    Column column(Dimension dimension) {
        return Objects.requireNonNull(columns.get(dimension));
    }

    FixedBitSet everything() {
        return everything;
    }

    DimensionLabels labels() {
        return labels;
    }

    Completer completer() {
        return completer;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    /// Words in a text, on average.
    float averageLength() {
        return averageLength;
    }

    private static float averageLength(DirectoryReader reader) throws IOException {
        double words = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues norms = leaf.reader().getNormValues(Fields.TEXT);
            while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                words += SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
        return (float) Math.max(1, words / Math.max(1, reader.numDocs()));
    }

    IndexStatus status() {
        return status;
    }

    Optional<Integer> document(String id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
    }

    Communique read(int doc) throws IOException {
        String json = searcher.storedFields().document(doc).get(Fields.STORED);
        return CommuniqueJson.read(json);
    }
}
