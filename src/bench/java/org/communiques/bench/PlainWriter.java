package org.communiques.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.communiques.model.Communique;
import org.communiques.model.Minister;

/// Indexes communiqués the plain way: Lucene's own analyzer, facet fields and writer, with what a page of
/// results shows stored field by field.
final class PlainWriter implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 96;

    private static final FieldType BODY = body();

    private final FacetsConfig facets = facets();
    private final FSDirectory directory;
    private final IndexWriter writer;

    PlainWriter(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig(new FrenchAnalyzer())
                                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                                .setUseCompoundFile(false));
    }

    /// With offsets, which the highlighter then need not find by analysing again.
    private static FieldType body() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        if (Boolean.parseBoolean(System.getProperty("offsets", "true"))) {
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        }
        type.freeze();
        return type;
    }

    static FacetsConfig facets() {
        FacetsConfig facets = new FacetsConfig();
        FacetValues.NAMES.forEach(name -> facets.setMultiValued(name, true));
        return facets;
    }

    void add(Communique communique) {
        Document document = new Document();
        document.add(new StringField("id", communique.id(), Field.Store.YES));
        stored(document, "url", communique.document().origin().url());
        document.add(new TextField("title", communique.document().title(), Field.Store.YES));
        document.add(new Field("body", communique.document().text(), BODY));
        LocalDate date = communique.date();
        if (date != null) {
            stored(document, "published", date.toString());
            document.add(new LongField("date", date.toEpochDay(), Field.Store.NO));
        }
        for (Minister minister : communique.facts().ministers()) {
            stored(document, "name", minister.name());
        }
        FacetValues.of(communique)
                .forEach((name, values) -> {
                    for (String value : values) {
                        document.add(new SortedSetDocValuesFacetField(name, value));
                        stored(document, "value." + name, value);
                    }
                });
        try {
            writer.addDocument(facets.build(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stored(Document document, String name, String value) {
        if (value != null) {
            document.add(new StoredField(name, value));
        }
    }

    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
