package org.communiques.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;
import org.communiques.web.Exports.Export;
import org.jspecify.annotations.Nullable;

/// Communiqués as lines of RFC 4180, for spreadsheets: labels rather than codes, and no cell that a
/// spreadsheet would take for a formula.
record CsvExport(Export export, ValueLabels labels) {
    /// Full-width forms count too: spreadsheets fold them.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /// The byte-order mark tells spreadsheets that this is UTF-8.
    String header() {
        return "\uFEFF"
                + line(
                        "id",
                        "date",
                        "kind",
                        "title",
                        "ministers",
                        "countries",
                        "themes",
                        "place",
                        "source",
                        "published",
                        "url",
                        "communique",
                        "query",
                        "search");
    }

    String line(Communique communique) {
        Event event = communique.facts().event();
        return line(
                communique.id(),
                text(communique.date()),
                event.kind() == null ? "" : labels.of(event.kind()),
                text(communique.document().title()),
                joined(communique.facts().ministers().stream().map(Minister::name).toList()),
                joined(labels(Dimension.COUNTRY, communique.facts().countries())),
                joined(labels(Dimension.THEME, communique.facts().themes())),
                text(event.place()),
                text(communique.document().origin().publisher()),
                text(communique.document().published()),
                text(communique.document().origin().url()),
                export.origin() + Links.communique(communique.id()),
                export.parameters().text(),
                export.address());
    }

    private List<String> labels(Dimension dimension, List<String> codes) {
        return codes.stream().map(code -> labels.of(dimension, code)).toList();
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String line(String... cells) {
        return List.of(cells).stream().map(CsvExport::cell).collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String value) {
        String seen = value.isEmpty() ? value : value.replaceFirst("^ +", "");
        boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        String harmless = formula ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
