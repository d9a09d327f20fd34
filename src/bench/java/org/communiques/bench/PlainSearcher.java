package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.communiques.search.Filter;

/// Answers questions the plain way: BM25 over title and body, drilling sideways, the unified highlighter.
/// One reader, one facet state and one highlighter are kept warm for all questions, and everything needs
/// counting, so a question without words counts the whole index by the shortest way that Lucene has.
final class PlainSearcher implements AutoCloseable {
    private static final int HITS = 10;
    private static final int SNIPPETS = 3;

    private static final Sort NEWEST =
            new Sort(LongField.newSortField("date", true, SortedNumericSelector.Type.MAX));

    private final Analyzer analyzer = new FrenchAnalyzer();
    private final FacetsConfig config = PlainWriter.facets();
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final UnifiedHighlighter highlighter;
    private final PlainQueries queries = new PlainQueries(analyzer);

    PlainSearcher(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, config);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    }

    /// What a page of results needs.
    record Answer(
            long total,
            List<Document> hits,
            Map<String, String[]> snippets,
            List<FacetResult> facets,
            String suggestion) {}

    Answer search(Question question) throws IOException {
        Query query = queries.of(question);
        DrillDownQuery drill = new DrillDownQuery(config, query);
        for (Filter filter : question.filters()) {
            drill.add(filter.dimension().code(), filter.value());
        }
        boolean newest = question.sort() == org.communiques.search.Sort.NEWEST;
        DrillSideways.DrillSidewaysResult found = null;
        TopDocs top;
        Facets facets;
        if (query instanceof MatchAllDocsQuery && question.filters().isEmpty()) {
            // Nothing typed shows the newest, as the product does.
            top = searcher.search(query, HITS, NEWEST);
            facets = new SortedSetDocValuesFacetCounts(state);
        } else {
            DrillSideways sideways = new DrillSideways(searcher, config, state);
            found =
                    newest
                            ? sideways.search(drill, null, null, HITS, NEWEST, false)
                            : sideways.search(drill, HITS);
            top = found.hits;
            facets = found.facets;
        }
        return new Answer(
                top.totalHits.value(),
                read(top),
                highlighter.highlightFields(
                        new String[] {"title", "body"}, query, top, new int[] {1, SNIPPETS}),
                count(facets),
                top.scoreDocs.length == 0 ? suggest(question) : "");
    }

    private List<Document> read(TopDocs top) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Document> hits = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            hits.add(fields.document(hit.doc));
        }
        return hits;
    }

    private static List<FacetResult> count(Facets facets) throws IOException {
        List<FacetResult> counted = new ArrayList<>();
        for (String name : FacetValues.NAMES) {
            FacetResult result = facets.getTopChildren(SpeedBenchmark.FACET_VALUES, name);
            if (result != null) {
                counted.add(result);
            }
        }
        return counted;
    }

    private String suggest(Question question) throws IOException {
        var similar =
                new DirectSpellChecker()
                        .suggestSimilar(new Term("body", question.words()), 1, reader);
        return similar.length == 0 ? "" : Objects.requireNonNull(similar[0].string);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
