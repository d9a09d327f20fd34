package org.communiques.json;

import java.util.function.Function;
import org.communiques.model.CleanDocument;
import org.communiques.model.Facts;
import org.communiques.query.Notice;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Hit;
import org.communiques.search.SearchResult;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import tools.jackson.core.JsonGenerator;

/// A search result as the contract's JSON: what `/api/search` answers and `search --json` prints.
public final class SearchResultJson {
    private SearchResultJson() {}

    /// Writes the answer to a request.
    ///
    /// @param words says a notice in the reader's language
    public static String write(SearchResult result, Function<Notice, String> words) {
        return Json.object(json -> {
            Json.string(json, "query", result.request().query().text());
            json.writeNumberProperty("total", result.total());
            json.writeNumberProperty("page", result.request().paging().page());
            Json.objects(json, "hits", result.hits(), SearchResultJson::hit);
            facets(json, result);
            Json.strings(json, "notices", result.notices().stream().map(words).toList());
            Json.string(json, "suggestion", result.suggestion());
        });
    }

    private static void hit(JsonGenerator json, Hit hit) {
        CleanDocument document = hit.communique().document();
        Facts facts = hit.communique().facts();
        Json.string(json, "id", hit.communique().id());
        Json.string(json, "url", document.origin().url());
        Json.string(json, "title", document.title());
        Json.string(json, "language", document.language());
        Json.string(json, "published", document.published());
        Json.string(json, "publisher", document.origin().publisher());
        CommuniqueJson.event(json, facts.event());
        CommuniqueJson.ministers(json, facts);
        Json.strings(json, "themes", facts.themes());
        Json.strings(json, "countries", facts.countries());
        Json.strings(json, "organisations", facts.organisations());
        json.writeNumberProperty("score", hit.score());
        Json.objects(json, "titleSpans", hit.title(), SearchResultJson::span);
        Json.objects(json, "snippets", hit.snippets(), SearchResultJson::snippet);
    }

    private static void snippet(JsonGenerator json, Snippet snippet) {
        Json.string(json, "section", snippet.section());
        Json.objects(json, "sectionSpans", snippet.sectionSpans(), SearchResultJson::span);
        Json.objects(json, "spans", snippet.spans(), SearchResultJson::span);
        json.writeBooleanProperty("heading", snippet.heading());
    }

    private static void span(JsonGenerator json, Span span) {
        Json.string(json, "text", span.text());
        json.writeBooleanProperty("matched", span.matched());
    }

    private static void facets(JsonGenerator json, SearchResult result) {
        json.writeName("facets");
        json.writeStartObject();
        for (Facet facet : result.facets()) {
            Json.objects(
                    json, facet.dimension().code(), facet.values(), SearchResultJson::facetValue);
        }
        json.writeEndObject();
    }

    private static void facetValue(JsonGenerator json, FacetValue value) {
        Json.string(json, "value", value.value());
        Json.string(json, "label", value.label());
        json.writeNumberProperty("count", value.count());
        json.writeBooleanProperty("selected", value.selected());
    }
}
