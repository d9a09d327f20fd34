package org.communiques.lucene;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.query.Query;
import org.communiques.search.Completion;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;

/// The embedded engine on an index folder. Safe for use by many threads.
///
/// A folder without an index is no error here: each question then says so, until there is one.
public final class LuceneEngine implements SearchEngine {
    private final LiveIndex index;

    private LuceneEngine(Path folder, DimensionLabels labels) {
        this.index = new LiveIndex(folder, labels);
    }

    /// Opens the live generation at the first question, and follows the folder from then on.
    public static LuceneEngine open(Path folder, DimensionLabels labels) {
        return new LuceneEngine(folder, labels);
    }

    /// Whether the folder has an index at all.
    public static boolean exists(Path folder) {
        return new Generations(folder).live().isPresent();
    }

    /// Makes the generation before the live one live again, and the live one the one before.
    ///
    /// @return what is live now
    /// @throws IndexUnavailableException when there is none before that can be read, or a build is under way
    public static IndexStatus rollBack(Path folder, DimensionLabels labels) {
        Generations generations = new Generations(folder);
        try (Channel _ = generations.lock().acquiredBy()) {
            String before =
                    generations
                            .previous()
                            .orElseThrow(() -> new IOException("there is no generation before it"));
            Generation generation = Generation.open(generations.path(before), labels);
            try {
                generations.publish(before);
                return generation.status();
            } finally {
                generation.reader().decRef();
            }
        } catch (IOException e) {
            throw new IndexUnavailableException(
                    "The index in "
                            + folder
                            + " cannot be rolled back ("
                            + e.getMessage()
                            + "): it stays as it was.",
                    e);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return index.use(generation -> Search.of(generation, request).result());
    }

    @Override
    public Optional<Communique> find(String id) {
        return index.use(generation -> {
            Optional<Integer> doc = generation.document(id);
            return doc.isEmpty()
                    ? Optional.<Communique>empty()
                    : Optional.of(generation.read(doc.get()));
        });
    }

    @Override
    public Optional<MarkedCommunique> mark(String id, SearchRequest request) {
        return index.use(generation -> {
            Optional<Integer> doc = generation.document(id);
            if (doc.isEmpty()) {
                return Optional.<MarkedCommunique>empty();
            }
            Query query = UnderstoodQuery.of(generation, request.query().tree()).expanded();
            return Optional.of(
                    CommuniqueMarker.mark(
                            generation.read(doc.get()), query, generation.searcher()::forms));
        });
    }

    @Override
    public void forEach(
            SearchRequest request, Consumer<List<Notice>> notices, Consumer<Communique> action) {
        index.use(generation -> {
            Search.of(generation, request).forEach(notices, action);
            return true;
        });
    }

    @Override
    public List<Completion> complete(String typed, int limit) {
        return index.use(generation -> new Completer(generation).complete(typed, limit));
    }

    @Override
    public List<Communique> similar(String id, int limit) {
        return index.use(generation -> {
            Optional<Integer> doc = generation.document(id);
            return doc.isEmpty()
                    ? List.<Communique>of()
                    : new Similar(generation).to(doc.get(), limit);
        });
    }

    @Override
    public IndexStatus status() {
        return index.status();
    }

    @Override
    public void close() {
        index.close();
    }
}
