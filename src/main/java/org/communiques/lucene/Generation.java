package org.communiques.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.communiques.model.Communique;
import org.communiques.model.Lineage;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexStatus;
import org.jspecify.annotations.Nullable;

/// One complete index, open. Immutable, so safe for use by many threads; its reader counts its users and
/// is freed when the last one is done.
final class Generation {
    private final DirectoryReader reader;
    private final TextSearcher searcher;
    private final Order order;
    private final ValueTable values;
    private final IndexStatus status;
    private final DimensionLabels labels;
    private final Map<Dimension, FacetList> facets;
    private final CompletedNames completedNames;
    private final ReadCommuniques recent = new ReadCommuniques();
    private final float averageLength;
    private final Synonyms synonyms;
    private final Spelling spelling;
    private final LineageReader lineages;

    private Generation(DirectoryReader reader, Path path, DimensionLabels labels)
            throws IOException {
        this.reader = reader;
        values = ValueTable.load(reader);
        MinisterNames names = MinisterNames.load(reader, labels);
        this.labels = names;
        searcher = new TextSearcher(reader, WordForms.load(reader), FactNames.load(values, names));
        averageLength = averageLength(reader);
        searcher.setSimilarity(new TextSimilarity(averageLength));
        order = Order.load(reader);
        CommitData data = CommitData.from(reader.getIndexCommit().getUserData());
        status =
                new IndexStatus(
                                reader.numDocs(),
                                path.getFileName().toString(),
                                data.built(),
                                data.sample())
                        .withIntake(data.intake());
        facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            facets.put(dimension, new FacetList(dimension, column(dimension), this.labels));
        }
        completedNames = CompletedNames.of(values, names);
        spelling = Spelling.of(searcher, values.column(Dimension.MINISTER).values());
        synonyms = Synonyms.load(path.resolveSibling("..").normalize());
        lineages = LineageReader.open(path);
        reader.getReaderCacheHelper().addClosedListener(_ -> lineages.close());
    }

    /// @throws IOException when it is not there, not whole, or of a newer format
    static Generation open(Path path, DimensionLabels labels) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new NoSuchFileException(path.toString(), null, "it is not there");
        }
        DirectoryReader reader = null;
        try {
            reader = DirectoryReader.open(FSDirectory.open(path));
            return new Generation(reader, path, labels);
        } catch (IOException e) {
            close(reader);
            throw e;
        } catch (RuntimeException e) {
            // Lucene looks codecs up by name, and fails like this on one that it does not know yet.
            close(reader);
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private static void close(@Nullable DirectoryReader reader) throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    TextSearcher searcher() {
        return searcher;
    }

    Order order() {
        return order;
    }

    ValueTable values() {
        return values;
    }

    DimensionValues column(Dimension dimension) {
        return values.column(dimension);
    }

    FacetList facet(Dimension dimension) {
        return Objects.requireNonNull(facets.get(dimension));
    }

    /// The documents that have at least one of these values: as long as their lists are, whatever the
    /// index holds.
    FixedBitSet having(Dimension dimension, List<String> values) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (String value : values) {
            Scan.addList(searcher, new Term(IndexFields.codes(dimension), value), documents);
        }
        return documents;
    }

    DimensionLabels labels() {
        return labels;
    }

    /// The words of a value, and of whatever it is called.
    Stream<List<String>> names(Dimension dimension, String value) {
        Stream<String> labelled =
                Stream.of(
                        value,
                        labels.label(dimension, value, Locale.FRENCH),
                        labels.label(dimension, value, Locale.ENGLISH));
        return Stream.concat(labelled, labels.otherNames(dimension, value).stream())
                .distinct()
                .map(FoldedWords::of);
    }

    CompletedNames completedNames() {
        return completedNames;
    }

    Spelling spelling() {
        return spelling;
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
            NumericDocValues norms = leaf.reader().getNormValues(IndexFields.TEXT);
            while (norms != null && norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                words += SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
        return (float) Math.max(1, words / Math.max(1, reader.numDocs()));
    }

    IndexStatus status() {
        return status;
    }

    /// The document of a communiqué, whose id may be that of an alias.
    Optional<Integer> document(String id) throws IOException {
        Optional<Integer> own = first(id);
        if (own.isPresent()) {
            return own;
        }
        Optional<String> canonical = lineages.canonical(id);
        return canonical.isEmpty() ? Optional.empty() : first(canonical.get());
    }

    private Optional<Integer> first(String id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
    }

    /// For an answer: a communiqué shown lately is not read again.
    Communique read(int doc) throws IOException {
        Communique known = recent.get(doc);
        if (known == null) {
            known = readOnce(doc);
            recent.keep(doc, known);
        }
        return known;
    }

    /// For an export, which shows each only once.
    Communique readOnce(int doc) throws IOException {
        Communique communique = StoredCommunique.read(searcher.storedFields(), doc);
        Lineage lineage = lineages.of(communique.id());
        return lineage.equals(Lineage.NONE) ? communique : communique.with(lineage);
    }
}
