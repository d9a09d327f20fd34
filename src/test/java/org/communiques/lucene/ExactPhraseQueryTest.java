package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.communiques.model.Communique;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ExactPhraseQueryTest {
    /// Few words, so that phrases are found: common ones, leading or not, and others.
    private static final List<String> WORDS =
            List.of("de", "et", "la", "l", "une", "que", "paix", "droit", "mer", "fonde");

    private record Found(int doc, float score) {}

    private interface Filling {
        void fill(IndexWriter writer, Random random) throws IOException;
    }

    @RepeatedTest(20)
    void findsAndScoresWhatLuceneDoes(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        assertLikeLucene(random, ExactPhraseQueryTest::addCommuniques);
    }

    /// An index that was built before payloads told anything.
    @RepeatedTest(5)
    void readsWhatTellsNoWordsBefore(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        assertLikeLucene(random, ExactPhraseQueryTest::addPlain);
    }

    /// In one segment and in several.
    @RepeatedTest(5)
    void readsSegmentsOfBothKinds(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        assertLikeLucene(
                random,
                (writer, same) -> {
                    addCommuniques(writer, same);
                    writer.flush();
                    addPlain(writer, same);
                });
    }

    private static void assertLikeLucene(Random random, Filling filling) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            IndexWriterConfig config =
                    new IndexWriterConfig()
                            .setMaxBufferedDocs(20)
                            .setMergePolicy(NoMergePolicy.INSTANCE);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                filling.fill(writer, random);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int i = 0; i < 60; i++) {
                    List<String> words = words(random, 2 + random.nextInt(5));
                    Query plain = new PhraseQuery(IndexFields.TEXT, words.toArray(String[]::new));
                    Query exact = new ExactPhraseQuery(IndexFields.TEXT, words);

                    assertThat(found(searcher, exact))
                            .as("%s", words)
                            .isEqualTo(found(searcher, plain));
                    assertThat(found(searcher, without(exact)))
                            .as("without %s", words)
                            .isEqualTo(found(searcher, without(plain)));
                }
            }
        }
    }

    private static Query without(Query phrase) {
        return new BooleanQuery.Builder()
                .add(new PhraseQuery(IndexFields.TEXT, "paix", "et"), Occur.SHOULD)
                .add(phrase, Occur.MUST_NOT)
                .build();
    }

    private static List<Found> found(IndexSearcher searcher, Query query) throws IOException {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, 10_000).scoreDocs) {
            found.add(new Found(hit.doc, hit.score));
        }
        return found;
    }

    private static void addCommuniques(IndexWriter writer, Random random) throws IOException {
        DocumentMaker maker = new DocumentMaker(new UsualAccents());
        for (int i = 0; i < 100; i++) {
            writer.addDocument(maker.make(communique(String.valueOf(i), random)));
        }
    }

    private static Communique communique(String id, Random random) {
        String[] paragraphs =
                Stream.generate(() -> String.join(" ", words(random, random.nextInt(12))))
                        .limit(random.nextInt(1, 5))
                        .toArray(String[]::new);
        return Texts.text(id, String.join(" ", words(random, 4)), paragraphs);
    }

    private static void addPlain(IndexWriter writer, Random random) throws IOException {
        for (int i = 0; i < 100; i++) {
            Document document = new Document();
            String text = String.join(" ", words(random, 30));
            document.add(new TextField(IndexFields.TEXT, text, Store.NO));
            writer.addDocument(document);
        }
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .toList();
    }

    /// Most of the longest lists are left alone.
    @Test
    void leavesOutWhatOthersTell() {
        List<String> asked =
                PhraseWord.of(List.of("fonde", "sur", "l", "etat", "de", "droit", "de", "la"))
                        .stream()
                        .filter(word -> !word.isTold())
                        .map(PhraseWord::text)
                        .toList();

        assertThat(asked).containsExactly("fonde", "etat", "droit", "de", "la");
    }

    /// Two words are told, and the one before them where it often leads.
    @Test
    void asksForWhatNoOtherTells() {
        List<String> asked =
                PhraseWord.of(List.of("et", "de", "la", "paix", "une", "de", "la", "que", "mer"))
                        .stream()
                        .filter(word -> !word.isTold())
                        .map(PhraseWord::text)
                        .toList();

        assertThat(asked).containsExactly("et", "paix", "une", "de", "la", "mer");
    }
}
