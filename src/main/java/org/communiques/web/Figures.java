package org.communiques.web;

import java.util.List;

/// The measured figures that the documents report, as `web/figures/measured.tsv` repeats them: a test
/// finds each in its chapter.
record Figures(List<Figure> all) {
    /// @param name of the message that says what was measured, and on what
    /// @param value as printed in the chapter
    /// @param chapter the document that tells how it was measured
    /// @param row what heads its row of a table there, or the words right before it
    /// @param column what heads its column; empty for a figure outside a table
    record Figure(String name, String value, String chapter, String row, String column) {}

    static Figures read(WebFiles files) {
        return new Figures(
                files.text("figures/measured.tsv")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .map(cell ->
                                new Figure(
                                        cell[0],
                                        cell[1],
                                        cell[2],
                                        cell[3],
                                        cell.length < 5 ? "" : cell[4]))
                        .toList());
    }
}
