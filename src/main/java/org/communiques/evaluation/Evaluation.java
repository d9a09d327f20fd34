package org.communiques.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
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
public record Evaluation(Measures overall, Map<String, Measures> perQuery, List<String> run) {
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
        Map<String, Map<String, Integer>> grades = grades(judgements);
        Map<String, Measures> perQuery = new LinkedHashMap<>();
        List<String> run = new ArrayList<>();
        Map<String, String> asked = texts(queries);
        for (Map.Entry<String, String> query : asked.entrySet()) {
            String name = query.getKey();
            Map<String, Integer> judged = grades.getOrDefault(name, Map.of());
            if (judged.values().stream().anyMatch(grade -> grade > 0)) {
                List<Hit> hits = ask(engine, query.getValue());
                perQuery.put(name, Measures.of(ids(hits), judged));
                addTo(run, name, hits);
            }
        }
        return new Evaluation(Measures.mean(List.copyOf(perQuery.values())), perQuery, run);
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

    private static Map<String, String> texts(List<String> queries) {
        Map<String, String> texts = new LinkedHashMap<>();
        forEachLine(
                queries,
                (line, number) -> {
                    int tab = line.indexOf('\t');
                    if (tab < 1 || line.substring(tab + 1).isBlank()) {
                        throw unreadable("queries", number, "Not « name, tab, text »", line);
                    }
                    if (texts.put(line.substring(0, tab).strip(), line.substring(tab + 1))
                            != null) {
                        throw unreadable(
                                "queries", number, "A name that stands above already", line);
                    }
                });
        return texts;
    }

    private static Map<String, Map<String, Integer>> grades(List<String> judgements) {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        forEachLine(
                judgements,
                (line, number) -> {
                    String[] parts = line.strip().split("\\s+", -1);
                    if (parts.length != 4 || !parts[3].matches("-?\\d{1,9}")) {
                        throw unreadable(
                                "judgements", number, "Not « query 0 document grade »", line);
                    }
                    grades.computeIfAbsent(parts[0], _ -> new LinkedHashMap<>())
                            .put(parts[2], Integer.valueOf(parts[3]));
                });
        return grades;
    }

    /// Without the mark that some editors put at the beginning of a file.
    private static void forEachLine(List<String> lines, ObjIntConsumer<String> action) {
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replaceFirst("^\uFEFF", "") : lines.get(i);
            if (!line.isBlank()) {
                action.accept(line, i + 1);
            }
        }
    }

    private static IllegalArgumentException unreadable(
            String file, int number, String why, String line) {
        return new IllegalArgumentException(
                file + ", line " + number + ": " + why + ": '" + line + "'");
    }
}
