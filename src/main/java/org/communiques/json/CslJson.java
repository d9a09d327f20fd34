package org.communiques.json;

import java.time.LocalDate;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A communiqué as an item of CSL-JSON 1.0, which Zotero, Pandoc and citeproc read: a list of one.
public final class CslJson {
    private CslJson() {}

    /// How a communiqué was read.
    ///
    /// @param publisher whom to name as its author, null for nobody
    /// @param url of the original
    /// @param page where it was read
    public record Consulted(@Nullable String publisher, String url, String page, LocalDate day) {}

    /// The item, with the day on which it was consulted.
    ///
    /// @param note the paragraph that is cited, null for the whole text
    public static String write(Communique communique, Consulted consulted, @Nullable String note) {
        return Json.write(json -> {
            json.writeStartArray();
            json.writeStartObject();
            item(json, communique, consulted);
            present(json, "note", note);
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    private static void item(JsonGenerator json, Communique communique, Consulted consulted) {
        CleanDocument document = communique.document();
        Json.string(json, "id", consulted.page());
        Json.string(json, "type", "webpage");
        Json.string(json, "genre", "communiqué");
        present(json, "title", document.title());
        String publisher = consulted.publisher();
        if (publisher != null) {
            json.writeName("author");
            json.writeStartArray();
            json.writeStartObject();
            Json.string(json, "literal", publisher);
            json.writeEndObject();
            json.writeEndArray();
            Json.string(json, "publisher", publisher);
        }
        LocalDate published = document.published();
        day(json, "issued", published == null ? communique.date() : published);
        day(json, "accessed", consulted.day());
        Json.string(json, "URL", consulted.url());
        present(json, "language", document.language());
    }

    /// CSL has no null: what is unknown is not there.
    private static void present(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            Json.string(json, name, value);
        }
    }

    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        json.writeName("date-parts");
        json.writeStartArray();
        json.writeStartArray();
        json.writeNumber(day.getYear());
        json.writeNumber(day.getMonthValue());
        json.writeNumber(day.getDayOfMonth());
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }
}
