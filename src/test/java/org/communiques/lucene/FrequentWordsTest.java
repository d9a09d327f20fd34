package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FrequentWordsTest {
    private static final List<String> TEXTS =
            List.of(
                    "ministre ministere accord",
                    "ministre record accort 2025",
                    "ministre sinistre \u0001ministr",
                    "東京");

    @Test
    void findsTheFrequentWordsWithinAnEdit() throws IOException {
        FrequentWords words = words();

        assertThat(words.near("ministe", 3, 1)).containsExactly("ministre");
        assertThat(words.near("acord", 1, 1)).containsExactlyInAnyOrder("accord");
    }

    @Test
    void wantsTheSameFirstLetterTwoEditsApart() throws IOException {
        assertThat(words().near("minitre", 1, 2))
                .containsExactlyInAnyOrder("ministre", "ministere");
        assertThat(words().near("linistre", 1, 2))
                .containsExactlyInAnyOrder("ministre", "sinistre");
    }

    @Test
    void takesSwappedNeighboursForOneEdit() throws IOException {
        assertThat(words().near("minsitre", 1, 1)).containsExactly("ministre");
    }

    @Test
    void leavesOutNumbersAndTheWordsOfNames() throws IOException {
        assertThat(words().near("2024", 1, 1)).isEmpty();
        assertThat(words().near("ministr", 1, 1)).containsExactly("ministre");
        assertThat(words().near("東亰", 1, 1)).containsExactly("東京");
    }

    private static FrequentWords words() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (String text : TEXTS) {
                    Document document = new Document();
                    document.add(new TextField(IndexFields.TEXT, text, Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return FrequentWords.load(reader);
            }
        }
    }
}
