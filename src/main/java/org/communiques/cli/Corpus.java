package org.communiques.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.lucene.LuceneEngine;
import org.communiques.model.Communique;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchRequest;
import org.communiques.vocabulary.Vocabulary;

/// Communiqués to look at: those of an index, or those that paths hold, extracted anew.
final class Corpus {
    private final Vocabulary vocabulary;
    private final VocabularyOption lists;
    private final IndexOption index;
    private final PrintWriter err;

    /// @param lists say how pages are cleaned
    /// @param err takes what could not be read
    Corpus(Vocabulary vocabulary, VocabularyOption lists, IndexOption index, PrintWriter err) {
        this.lists = lists;
        this.vocabulary = vocabulary;
        this.index = index;
        this.err = err;
    }

    Optional<Communique> find(String id) {
        try (SearchEngine engine = open()) {
            return engine.find(id);
        }
    }

    void forEachIndexed(Consumer<Communique> action) {
        try (SearchEngine engine = open()) {
            engine.forEach(SearchRequest.ALL, action);
        }
    }

    /// Goes through the documents of some paths.
    ///
    /// @return whether every document was read
    boolean forEach(List<String> paths, Consumer<Communique> action) {
        Cleaner cleaner = lists.cleaner();
        Extractor extractor = new Extractor(vocabulary);
        return SourceLoop.each(
                paths, err, document -> action.accept(extractor.extract(cleaner.clean(document))));
    }

    private SearchEngine open() {
        return LuceneEngine.open(index.folder, DimensionLabels.of(vocabulary));
    }
}
