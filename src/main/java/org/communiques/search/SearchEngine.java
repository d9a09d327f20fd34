package org.communiques.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communiques.model.Communique;
import org.communiques.query.Notice;

/// An index that can be asked. Safe for use by many threads; follows the switch to a new generation
/// without dropping a request. Every method throws [IndexUnavailableException] when there is no index to ask.
public interface SearchEngine extends AutoCloseable {
    /// The page of hits that is asked for, with the facets and the total of all: both exact.
    SearchResult search(SearchRequest request);

    /// The communiqué of an id, or that of which it is an alias; empty when there is none.
    Optional<Communique> find(String id);

    /// A communiqué with title, headings and paragraphs marked for a request's query, whether it matches or not.
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

    /// What answers now, and whether it is what should.
    IndexStatus status();

    @Override
    void close();
}
