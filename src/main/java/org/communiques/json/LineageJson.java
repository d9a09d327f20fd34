package org.communiques.json;

import java.time.Instant;
import java.time.LocalDate;
import org.communiques.model.Lineage;
import org.communiques.model.Version;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Aliases and versions as JSON: a part of [CommuniqueJson], and by itself what an index keeps.
public final class LineageJson {
    private LineageJson() {}

    /// The object on one line.
    public static String write(Lineage lineage) {
        return Json.object(json -> fields(json, lineage));
    }

    /// Reads what [#write] wrote.
    public static Lineage read(String text) {
        return read(Json.read(text));
    }

    static void fields(JsonGenerator json, Lineage lineage) {
        Json.strings(json, "aliases", lineage.aliases());
        Json.objects(json, "versions", lineage.versions(), LineageJson::version);
    }

    private static void version(JsonGenerator json, Version version) {
        Json.string(json, "id", version.id());
        Json.string(json, "published", version.published());
        Json.string(json, "captured", version.captured());
        json.writeBooleanProperty("current", version.current());
    }

    static Lineage read(JsonNode node) {
        return new Lineage(
                Json.strings(node, "aliases"), Json.all(node, "versions", LineageJson::version));
    }

    private static Version version(JsonNode node) {
        return new Version(
                Json.required(node, "id"),
                Json.parse(node, "published", LocalDate::parse),
                Json.parse(node, "captured", Instant::parse),
                node.path("current").asBoolean(false));
    }
}
