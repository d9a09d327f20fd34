package org.communiques.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.search.Completion;
import org.communiques.search.Hit;
import org.communiques.search.IndexStatus;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;

/// The ranking to beat: Lucene's own `FrenchAnalyzer`, BM25 over title and body, equal weights, any word.
final class PlainRanking implements SearchEngine {
    private final FrenchAnalyzer analyzer = new FrenchAnalyzer();
    private final PlainQueries queries = new PlainQueries(analyzer);
    private final List<Communique> communiques;
    private final Map<String, Communique> byId = new HashMap<>();
    private final IndexSearcher searcher;

    private PlainRanking(List<Communique> communiques) throws IOException {
        this.communiques = communiques;
        communiques.forEach(communique -> byId.put(communique.id(), communique));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Communique communique : communiques) {
                writer.addDocument(document(communique));
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    static PlainRanking over(List<Communique> communiques) throws IOException {
        return new PlainRanking(communiques);
    }

    private static Document document(Communique communique) {
        Document document = new Document();
        String title = communique.document().title();
        document.add(new TextField("title", title == null ? "" : title, Store.NO));
        document.add(new TextField("body", communique.document().text(), Store.NO));
        return document;
    }

    /// The first hits; neither facets nor snippets.
    @Override
    public SearchResult search(SearchRequest request) {
        try {
            List<Hit> hits = new ArrayList<>();
            var query = queries.each(request.query().text(), Occur.SHOULD);
            var top = searcher.search(query, request.paging().limit());
            for (ScoreDoc hit : top.scoreDocs) {
                hits.add(new Hit(communiques.get(hit.doc), List.of(), hit.score, List.of()));
            }
            return new SearchResult(
                    request, top.totalHits.value(), hits, List.of(), List.of(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Communique> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<MarkedCommunique> mark(String id, SearchRequest request) {
        throw unwanted();
    }

    @Override
    public void forEach(
            SearchRequest request, Consumer<List<Notice>> notices, Consumer<Communique> action) {
        throw unwanted();
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        throw unwanted();
    }

    @Override
    public List<Communique> similar(String id, int limit) {
        throw unwanted();
    }

    @Override
    public IndexStatus status() {
        throw unwanted();
    }

    private static UnsupportedOperationException unwanted() {
        return new UnsupportedOperationException("Only ranking is measured");
    }

    @Override
    public void close() {
        try {
            searcher.getIndexReader().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
