package org.communiques.web;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.model.Part;
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
                "search",
                "start",
                "startJapan",
                "durationMinutes",
                "country",
                "organisations",
                "participants",
                "mentioned");
    }

    String line(Communique communique) {
        Facts facts = communique.facts();
        Event event = facts.event();
        return Csv.line(
                communique.id(),
                text(communique.date()),
                event.kind() == null ? "" : labels.of(event.kind()),
                text(communique.document().title()),
                Csv.joined(facts.ministers().stream().map(Minister::name).toList()),
                Csv.joined(labels(Dimension.COUNTRY, facts.countries())),
                Csv.joined(labels(Dimension.THEME, facts.themes())),
                text(event.place()),
                text(communique.document().origin().publisher()),
                text(communique.document().published()),
                text(communique.document().origin().url()),
                export.origin() + Links.communique(communique.id()),
                export.parameters().text(),
                export.address(),
                text(event.time().start()),
                text(event.time().startJapan()),
                text(minutes(event.time().duration())),
                event.country() == null ? "" : labels.of(Dimension.COUNTRY, event.country()),
                Csv.joined(labels(Dimension.ORGANISATION, facts.organisations())),
                Csv.joined(people(facts, Part.PARTICIPANT)),
                Csv.joined(people(facts, Part.MENTIONED)));
    }

    private static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }

    private static List<String> people(Facts facts, Part part) {
        return facts.ministers(part).stream().map(Minister::name).toList();
    }

    private List<String> labels(Dimension dimension, List<String> codes) {
        return codes.stream().map(code -> labels.of(dimension, code)).toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
