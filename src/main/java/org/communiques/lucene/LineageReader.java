package org.communiques.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.communiques.json.LineageJson;
import org.communiques.model.Lineage;
import org.jspecify.annotations.Nullable;

/// What [LineageWriter] wrote, open. Safe for use by many threads.
///
/// @param searcher null for a generation in which every address has one text, and every text one address
record LineageReader(@Nullable IndexSearcher searcher) {
    static final String ID = "id";
    static final String OTHER_ID = "other";
    static final String STORED = "stored";

    static LineageReader open(Path generation) throws IOException {
        Path path = generation.resolve(LineageWriter.FOLDER);
        return new LineageReader(
                Files.isDirectory(path)
                        ? new IndexSearcher(DirectoryReader.open(FSDirectory.open(path)))
                        : null);
    }

    /// The id of the communiqué that another id leads to.
    Optional<String> canonical(String otherId) throws IOException {
        return find(OTHER_ID, otherId).map(document -> document.get(ID));
    }

    /// [Lineage#NONE] for most.
    Lineage of(String id) throws IOException {
        return find(ID, id)
                .map(document -> LineageJson.read(document.get(STORED)))
                .orElse(Lineage.NONE);
    }

    private Optional<Document> find(String field, String value) throws IOException {
        if (searcher == null) {
            return Optional.empty();
        }
        TopDocs found = searcher.search(new TermQuery(new Term(field, value)), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
    }

    void close() throws IOException {
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
    }
}
