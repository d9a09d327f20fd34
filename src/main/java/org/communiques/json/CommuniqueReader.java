package org.communiques.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Quote;
import org.communiques.model.Section;
import tools.jackson.databind.JsonNode;

/// Reads what [CommuniqueJson] wrote.
final class CommuniqueReader {
    private CommuniqueReader() {}

    static Communique read(JsonNode node) {
        return new Communique(document(node), facts(node), LineageJson.read(node));
    }

    private static CleanDocument document(JsonNode node) {
        return new CleanDocument(
                new Origin(
                        Json.required(node, "id"),
                        Json.required(node, "source"),
                        Json.string(node, "url"),
                        Json.string(node, "publisher"),
                        Json.string(node, "hash"),
                        Json.parse(node, "captured", Instant::parse)),
                Json.string(node, "title"),
                Json.string(node, "language"),
                Json.parse(node, "published", LocalDate::parse),
                Json.all(node, "sections", CommuniqueReader::section),
                given(node.path("given")));
    }

    private static Section section(JsonNode node) {
        return new Section(Json.string(node, "heading"), Json.strings(node, "paragraphs"));
    }

    private static Given given(JsonNode node) {
        return new Given(
                Json.string(node, "place"),
                Json.strings(node, "ministers"),
                Json.strings(node, "themes"),
                Json.strings(node, "keywords"));
    }

    private static Facts facts(JsonNode node) {
        return new Facts(
                event(node.path("event")),
                Json.all(node, "ministers", CommuniqueReader::minister),
                Json.strings(node, "countries"),
                Json.strings(node, "organisations"),
                Json.strings(node, "themes"),
                Json.all(node, "evidence", CommuniqueReader::evidence));
    }

    private static Event event(JsonNode node) {
        JsonNode minutes = node.path("durationMinutes");
        return new Event(
                new EventTime(
                        Json.parse(node, "date", LocalDate::parse),
                        Json.parse(node, "start", LocalTime::parse),
                        Json.parse(node, "startJapan", LocalTime::parse),
                        minutes.isNumber() ? Duration.ofMinutes(minutes.asLong()) : null),
                Json.parse(node, "kind", CommuniqueReader::kind),
                Json.string(node, "place"),
                Json.string(node, "country"));
    }

    private static EventKind kind(String code) {
        return EventKind.parse(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("No kind of event: '" + code + "'"));
    }

    private static Minister minister(JsonNode node) {
        return new Minister(
                Json.required(node, "id"),
                Json.required(node, "name"),
                Json.strings(node, "asWritten"),
                Json.string(node, "office"),
                Json.string(node, "country"),
                Part.valueOf(constant(node, "part")));
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                Json.required(node, "field"),
                Json.required(node, "value"),
                Json.required(node, "rule"),
                new Quote(
                        Json.required(node, "quote"),
                        Quote.In.valueOf(constant(node, "in")),
                        node.path("start").asInt()));
    }

    private static String constant(JsonNode node, String name) {
        return Json.required(node, name).toUpperCase(Locale.ROOT);
    }
}
