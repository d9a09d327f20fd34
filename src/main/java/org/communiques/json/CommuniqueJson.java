package org.communiques.json;

import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Minister;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A communiqué as the contract's JSON: what `extract` and `show --json` print and
/// `/api/communiques/{id}` answers. [#read] gives back an equal value.
public final class CommuniqueJson {
    private CommuniqueJson() {}

    /// One object on one line, every property in it, unknown ones null.
    public static String write(Communique communique) {
        return Json.object(json -> fields(json, communique));
    }

    /// The same, for an export: the last property, `search`, says which search it comes from.
    public static String write(Communique communique, String search) {
        return Json.object(json -> {
            fields(json, communique);
            Json.string(json, "search", search);
        });
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalArgumentException when a value that is always there is missing
    public static Communique read(String text) {
        return CommuniqueReader.read(Json.read(text));
    }

    private static void fields(JsonGenerator json, Communique communique) {
        CleanDocument document = communique.document();
        Json.string(json, "id", communique.id());
        CleanDocumentJson.fields(json, document);
        Json.string(json, "publisher", document.origin().publisher());
        Json.string(json, "hash", document.origin().hash());
        Json.string(json, "captured", document.origin().captured());
        LineageJson.fields(json, communique.lineage());
        facts(json, communique.facts());
        given(json, document.given());
    }

    private static void facts(JsonGenerator json, Facts facts) {
        event(json, facts.event());
        ministers(json, facts);
        Json.strings(json, "countries", facts.countries());
        Json.strings(json, "organisations", facts.organisations());
        Json.strings(json, "themes", facts.themes());
        Json.objects(json, "evidence", facts.evidence(), CommuniqueJson::evidence);
    }

    static void event(JsonGenerator json, Event event) {
        json.writeName("event");
        json.writeStartObject();
        Json.string(json, "date", event.time().date());
        Json.string(json, "start", event.time().start());
        Json.string(json, "startJapan", event.time().startJapan());
        Json.string(json, "startJapanDate", event.time().startJapanDate());
        json.writeName("durationMinutes");
        if (event.time().duration() == null) {
            json.writeNull();
        } else {
            json.writeNumber(event.time().duration().toMinutes());
        }
        Json.string(json, "kind", code(event.kind()));
        Json.string(json, "place", event.place());
        Json.string(json, "country", event.country());
        json.writeEndObject();
    }

    private static @Nullable String code(@Nullable EventKind kind) {
        return kind == null ? null : kind.code();
    }

    static void ministers(JsonGenerator json, Facts facts) {
        Json.objects(json, "ministers", facts.ministers(), CommuniqueJson::minister);
    }

    private static void minister(JsonGenerator json, Minister minister) {
        Json.string(json, "id", minister.id());
        Json.string(json, "name", minister.name());
        Json.strings(json, "asWritten", minister.asWritten());
        Json.string(json, "office", minister.office());
        Json.string(json, "country", minister.country());
        Json.string(json, "part", minister.part().code());
    }

    private static void evidence(JsonGenerator json, Evidence evidence) {
        Json.string(json, "field", evidence.field());
        Json.string(json, "value", evidence.value());
        Json.string(json, "rule", evidence.rule());
        Json.string(json, "quote", evidence.quote().text());
        Json.string(json, "in", evidence.quote().in().code());
        json.writeNumberProperty("start", evidence.quote().start());
    }

    private static void given(JsonGenerator json, Given given) {
        json.writeName("given");
        json.writeStartObject();
        Json.string(json, "place", given.place());
        Json.strings(json, "ministers", given.ministers());
        Json.strings(json, "themes", given.themes());
        Json.strings(json, "keywords", given.keywords());
        json.writeEndObject();
    }
}
