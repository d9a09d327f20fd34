package org.communiques.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communiques.model.Communique;
import org.communiques.query.Notice;

/// An index that can be asked. Safe for use by many threads; follows the switch to a new generation
/// without dropping a request. Every method throws [IndexUnavailableException] when there is no index to ask.
public interface SearchEngine extends AutoCloseable {
    SearchResult search(SearchRequest request);

    Optional<Communique> find(String id);

    /// A communiqué with its title and paragraphs marked for a request's query.
    Optional<MarkedCommunique> mark(String id, SearchRequest request);

    /// Every match, in the request's order, whatever its paging: communiqués are read one at a time.
    default void forEach(SearchRequest request, Consumer<Communique> action) {
        forEach(request, _ -> {}, action);
    }

    /// The same, by one search.
    ///
    /// @param notices takes what was ignored or corrected, as [SearchResult] has it, before the first match
    void forEach(
            SearchRequest request, Consumer<List<Notice>> notices, Consumer<Communique> action);

    /// At most `limit` completions of what is being typed.
    List<Completion> complete(String typed, int limit);

    /// At most `limit` communiqués like this one, the most alike first.
    List<Communique> similar(String id, int limit);

    IndexStatus status();

    @Override
    void close();
}
