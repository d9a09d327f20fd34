package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.search.Dimension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ValueTableTest {
    private static final int DOCUMENTS = 300;
    private static final List<EventKind> KINDS = List.copyOf(EnumSet.allOf(EventKind.class));
    private static final List<String> COUNTRIES = List.of("JP", "FR", "BE", "US", "CN", "UA");

    @RepeatedTest(5)
    void countsTheValuesOfDocumentsInSeveralSegments(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Communique> corpus = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            corpus.add(random(random, "d" + i));
        }
        FixedBitSet documents = new FixedBitSet(DOCUMENTS);
        for (int i = 0; i < DOCUMENTS; i++) {
            if (random.nextInt(3) == 0) {
                documents.set(i);
            }
        }
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            fill(directory, corpus);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (int longest : new int[] {0, DOCUMENTS}) {
                    ValueTable table = ValueTable.load(reader, longest);

                    for (Dimension dimension : Dimension.values()) {
                        assertThat(counts(table.column(dimension), table.count(documents)))
                                .isEqualTo(expected(dimension, corpus, documents));
                    }
                }
            }
        }
    }

    private static Communique random(Random random, String id) {
        LocalDate date = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
        List<String> countries = COUNTRIES.stream().filter(_ -> random.nextInt(3) == 0).toList();
        EventKind kind = KINDS.get(random.nextInt(KINDS.size()));
        return Texts.with(Texts.dated(id, date, "Titre", "Texte."), kind, countries, List.of());
    }

    private static void fill(ByteBuffersDirectory directory, List<Communique> corpus)
            throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setMaxBufferedDocs(70);
        DocumentMaker maker = new DocumentMaker(new UsualAccents());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Communique communique : corpus) {
                writer.addDocument(maker.make(communique));
            }
        }
    }

    private static Map<String, Integer> counts(DimensionValues column, int[] counts) {
        Map<String, Integer> byValue = new HashMap<>();
        for (int i = 0; i < column.values().size(); i++) {
            byValue.put(column.values().get(i), counts[column.first() + i]);
        }
        byValue.values().removeIf(count -> count == 0);
        return byValue;
    }

    private static Map<String, Integer> expected(
            Dimension dimension, List<Communique> corpus, FixedBitSet documents) {
        Map<String, Integer> byValue = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            if (documents.get(i)) {
                CommuniqueValues.of(corpus.get(i), dimension)
                        .forEach(v -> byValue.merge(v, 1, Integer::sum));
            }
        }
        return byValue;
    }
}
