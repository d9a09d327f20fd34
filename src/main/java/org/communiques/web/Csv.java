package org.communiques.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables as RFC 4180 writes them, for spreadsheets: no cell is one that they would take for a formula.
final class Csv {
    /// Full-width forms count too: spreadsheets fold them.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /// The first line. The byte-order mark tells spreadsheets that this is UTF-8.
    static String header(String... names) {
        return "\uFEFF" + line(names);
    }

    static String line(String... cells) {
        return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// Several values in one cell.
    static String joined(List<String> values) {
        return String.join("; ", values);
    }

    static String cell(String value) {
        String seen = value.isEmpty() ? value : value.replaceFirst("^ +", "");
        boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        String harmless = formula ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
