package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ScanTest {
    private static final String[] WORDS = {"paix", "mer", "droit", "sommet", "aide"};

    @RepeatedTest(10)
    void findsInSeveralSegmentsWhatLuceneFinds(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            fill(directory, random);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (Query query : queries()) {
                    FixedBitSet found = Scan.matching(searcher, query);

                    assertThat(found).as("%s", query).isEqualTo(byLucene(searcher, query));
                    assertThat(Scan.matchesAny(searcher, query)).isEqualTo(!found.scanIsEmpty());
                }
            }
        }
    }

    static void fill(ByteBuffersDirectory directory, Random random) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setMaxBufferedDocs(150);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < 1_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int word = random.nextInt(4); word > 0; word--) {
                    text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
                }
                Document document = new Document();
                document.add(new TextField("text", text.toString(), Store.NO));
                writer.addDocument(document);
            }
        }
    }

    static Query[] queries() {
        Query none = new TermQuery(term("absent"));
        Query synonyms =
                new SynonymQuery.Builder("text").addTerm(term("mer")).addTerm(term("aide")).build();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(3);
        for (String word : WORDS) {
            any.add(new TermQuery(term(word)), Occur.SHOULD);
            most.add(new TermQuery(term(word)), Occur.SHOULD);
        }
        all.add(any.build(), Occur.MUST).add(synonyms, Occur.MUST_NOT);
        Query phrase = new PhraseQuery("text", "paix", "mer");
        return new Query[] {
            none,
            new TermQuery(term("paix")),
            synonyms,
            any.build(),
            all.build(),
            most.build(),
            phrase
        };
    }

    private static Term term(String word) {
        return new Term("text", word);
    }

    private static FixedBitSet byLucene(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet expected = new FixedBitSet(searcher.getIndexReader().maxDoc());
        for (var hit : searcher.search(query, searcher.getIndexReader().maxDoc()).scoreDocs) {
            expected.set(hit.doc);
        }
        return expected;
    }
}
