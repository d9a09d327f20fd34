package org.communiques.web;

import java.util.List;
import java.util.Objects;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;
import org.communiques.web.Exports.Export;
import org.jspecify.annotations.Nullable;

/// Communiqués as lines of RFC 4180, for spreadsheets, with labels rather than codes.
record CsvExport(Export export, ValueLabels labels) {
    String header() {
        return Csv.header(
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
        return Csv.line(
                communique.id(),
                text(communique.date()),
                event.kind() == null ? "" : labels.of(event.kind()),
                text(communique.document().title()),
                Csv.joined(communique.facts().ministers().stream().map(Minister::name).toList()),
                Csv.joined(labels(Dimension.COUNTRY, communique.facts().countries())),
                Csv.joined(labels(Dimension.THEME, communique.facts().themes())),
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

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
