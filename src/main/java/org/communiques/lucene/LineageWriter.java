package org.communiques.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communiques.json.LineageJson;
import org.communiques.search.Settlement;
import org.jspecify.annotations.Nullable;

/// Writes a generation's aliases and versions: a small index of its own inside the generation's folder, there
/// only when there is something to write. Not safe for use by several threads.
///
/// In the main index, they would be known too late, when their communiqués have long been written.
final class LineageWriter implements AutoCloseable {
    static final String FOLDER = "lineage";

    private static final double BUFFER_MEGABYTES = 8;

    private final Path path;
    private @Nullable IndexWriter writer;

    LineageWriter(Path generation) {
        this.path = generation.resolve(FOLDER);
    }

    void add(Settlement settlement) throws IOException {
        Document document = new Document();
        document.add(new StringField(LineageReader.ID, settlement.id(), Store.YES));
        for (String other : settlement.otherIds()) {
            document.add(new StringField(LineageReader.OTHER_ID, other, Store.NO));
        }
        document.add(
                new StoredField(LineageReader.STORED, LineageJson.write(settlement.lineage())));
        writer().addDocument(document);
    }

    /// To be followed by [#close].
    void commit() throws IOException {
        if (writer != null) {
            writer.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            Directory directory = writer.getDirectory();
            writer.rollback();
            directory.close();
            writer = null;
        }
    }

    private IndexWriter writer() throws IOException {
        if (writer == null) {
            writer =
                    new IndexWriter(
                            FSDirectory.open(path),
                            new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES));
        }
        return writer;
    }
}
