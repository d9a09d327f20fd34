package org.communiques.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/// Queries and what people have judged of their answers, read from files in the TREC forms.
///
/// @param texts what is asked, by the name of the query, in the order of the file
/// @param grades by the name of the query and the id of the document
record JudgedQueries(Map<String, String> texts, Map<String, Map<String, Integer>> grades) {
    /// @throws IllegalArgumentException when a line cannot be read; the message shows it with its number
    static JudgedQueries parse(List<String> queries, List<String> judgements) {
        Map<String, Map<String, Integer>> grades = grades(judgements);
        return new JudgedQueries(texts(queries), grades);
    }

    /// The grades of a query's answers; none when it is not judged.
    Map<String, Integer> grades(String query) {
        return grades.getOrDefault(query, Map.of());
    }

    /// Whether some document answers a query: without one, there is nothing to measure.
    boolean isAnswerable(String query) {
        return grades(query).values().stream().anyMatch(grade -> grade > 0);
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
