package org.communiques.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communiques.search.SearchEngine;

/// What queries, judgements and an index do not have in common: files of another corpus, or of another day, show
/// here first. By name and id, in the order of the files.
///
/// @param unjudged queries without a judgement, which are not measured
/// @param unanswerable queries of which no judged document is relevant, which are not measured either
/// @param unasked names that have judgements and no query
/// @param unindexed documents judged for a measured query that the index does not have: when they are relevant,
///     they count as not found
public record Mismatch(
        List<String> unjudged,
        List<String> unanswerable,
        List<String> unasked,
        List<String> unindexed) {
    /// All fits together.
    public static final Mismatch NONE = new Mismatch(List.of(), List.of(), List.of(), List.of());

    public Mismatch {
        unjudged = List.copyOf(unjudged);
        unanswerable = List.copyOf(unanswerable);
        unasked = List.copyOf(unasked);
        unindexed = List.copyOf(unindexed);
    }

    static Mismatch of(JudgedQueries judged, SearchEngine engine) {
        Set<String> asked = judged.texts().keySet();
        return new Mismatch(
                asked.stream().filter(query -> judged.grades(query).isEmpty()).toList(),
                asked.stream()
                        .filter(query -> !judged.grades(query).isEmpty())
                        .filter(query -> !judged.isAnswerable(query))
                        .toList(),
                judged.grades().keySet().stream().filter(query -> !asked.contains(query)).toList(),
                documents(judged).filter(id -> !has(engine, id)).toList());
    }

    private static Stream<String> documents(JudgedQueries judged) {
        return judged.texts().keySet().stream()
                .filter(judged::isAnswerable)
                .flatMap(query -> judged.grades(query).keySet().stream())
                .distinct();
    }

    /// Under this very id: answers do not have a communiqué's other ids.
    private static boolean has(SearchEngine engine, String id) {
        return engine.find(id).filter(found -> found.id().equals(id)).isPresent();
    }
}
