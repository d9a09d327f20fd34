package org.communiques.web;

import java.util.List;

/// The measured figures that the documents report, as `web/figures/measured.tsv` repeats them: a test
/// finds each in its chapter.
record Figures(List<Figure> all) {
    /// @param name of the message that says what was measured, and on what
    /// @param value as printed in the chapter
    /// @param chapter the document that tells how it was measured
    /// @param line words of the chapter's line that has it
    record Figure(String name, String value, String chapter, String line) {}

    static Figures read(WebFiles files) {
        return new Figures(
                files.text("figures/measured.tsv")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .map(cell -> new Figure(cell[0], cell[1], cell[2], cell[3]))
                        .toList());
    }
}
