package org.communiques.json;

import org.communiques.model.CleanDocument;
import org.communiques.model.Section;
import tools.jackson.core.JsonGenerator;

/// A clean document as the contract's JSON: what `clean` prints, one line each.
public final class CleanDocumentJson {
    private CleanDocumentJson() {}

    /// One object on one line.
    public static String write(CleanDocument document) {
        return Json.object(json -> fields(json, document));
    }

    static void fields(JsonGenerator json, CleanDocument document) {
        Json.string(json, "source", document.origin().location());
        Json.string(json, "url", document.origin().url());
        Json.string(json, "title", document.title());
        Json.string(json, "language", document.language());
        Json.string(json, "published", document.published());
        Json.string(json, "text", document.text());
        Json.objects(json, "sections", document.sections(), CleanDocumentJson::section);
    }

    private static void section(JsonGenerator json, Section section) {
        Json.string(json, "heading", section.heading());
        Json.strings(json, "paragraphs", section.paragraphs());
    }
}
