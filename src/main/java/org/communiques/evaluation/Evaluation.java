package org.communiques.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communiques.query.QueryParser;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchRequest;
import org.communiques.search.Sort;

/// Relevance measured over judged queries in the TREC forms.
///
/// Queries are lines of a name, a tab and a text; judgements lines of a query's name, a 0, a document's id and
/// a grade. Queries without a relevant document are left out. The run has a line for each hit: query, `Q0`,
/// document, place, score, name of the run.
///
/// @param perQuery measures by query, in the order of the queries
/// @param run lines of the run file
/// @param mismatch what could not be measured, or not well
public record Evaluation(
        Measures overall, Map<String, Measures> perQuery, List<String> run, Mismatch mismatch) {
    private static final String RUN = "communiques";

    public Evaluation {
        perQuery = Collections.unmodifiableMap(new LinkedHashMap<>(perQuery));
        run = List.copyOf(run);
    }

    /// Asks an engine all the queries.
    ///
    /// @throws IllegalArgumentException when a line cannot be read; the message shows it with its number
    public static Evaluation of(
            SearchEngine engine, List<String> queries, List<String> judgements) {
        JudgedQueries judged = JudgedQueries.parse(queries, judgements);
        Map<String, Measures> perQuery = new LinkedHashMap<>();
        List<String> run = new ArrayList<>();
        judged.texts()
                .forEach((name, text) -> {
                    if (judged.isAnswerable(name)) {
                        List<Hit> hits = ask(engine, text);
                        perQuery.put(name, Measures.of(ids(hits), judged.grades(name)));
                        addTo(run, name, hits);
                    }
                });
        return new Evaluation(
                Measures.mean(List.copyOf(perQuery.values())),
                perQuery,
                run,
                Mismatch.of(judged, engine));
    }

    private static List<Hit> ask(SearchEngine engine, String text) {
        return engine.search(
                        new SearchRequest(
                                QueryParser.parse(text),
                                List.of(),
                                Period.ANY,
                                Sort.RELEVANCE,
                                new Paging(1, Measures.DEPTH)))
                .hits();
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.communique().id()).toList();
    }

    private static void addTo(List<String> run, String query, List<Hit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            String id = hits.get(i).communique().id();
            float score = hits.get(i).score();
            run.add(
                    String.format(
                            Locale.ROOT, "%s Q0 %s %d %.6f %s", query, id, i + 1, score, RUN));
        }
    }
}
