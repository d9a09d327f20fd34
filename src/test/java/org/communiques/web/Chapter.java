package org.communiques.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A chapter of the documents, and the figures in it.
record Chapter(String name) {
    /// What stands in the tables' cells of this row and column, or, without a column, right behind these words: a
    /// figure that is said twice is found twice.
    ///
    /// @param row what heads the row, or one of several things that head it (`ministers (id), with part`)
    List<String> figures(String row, String column) throws IOException {
        return column.isEmpty() ? behind(row) : inTables(row, column);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/site/markdown", name));
    }

    private List<String> behind(String words) throws IOException {
        Pattern figure = Pattern.compile("\\Q" + words + "\\E\\s+(\\d[\\d.]*\\d)");
        return figure.matcher(String.join(" ", lines()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> inTables(String row, String column) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> heads = List.of();
        for (String line : lines()) {
            List<String> cells = line.startsWith("| ") ? cells(line) : List.of();
            // The line of dashes under the heads is none of cells.
            heads = cells.isEmpty() && !line.startsWith("|--") ? List.of() : heads;
            heads = heads.isEmpty() ? cells : heads;
            int at = heads.indexOf(column);
            int part = cells.isEmpty() ? -1 : parts(cells.getFirst()).indexOf(row);
            if (at > 0 && part >= 0) {
                found.add(parts(cells.get(at)).get(part));
            }
        }
        return found;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(2).split("\\s*\\|\\s*")).toList();
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split(", "));
    }
}
