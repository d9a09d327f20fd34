package org.communiques.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.jspecify.annotations.Nullable;

/// What a page is about in the words of schema.org: a `NewsArticle`, the `Event` that it tells of and the
/// people whom it names, or what a portrait is of.
final class LinkedData {
    private LinkedData() {}

    /// A communiqué, told as somebody would cite it: a demonstration text has no publisher and no original.
    static Map<String, Object> of(Citation citation) {
        Communique communique = citation.communique();
        CleanDocument document = communique.document();
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("url", citation.address());
        put(article, "headline", document.title());
        put(article, "inLanguage", document.language());
        put(article, "datePublished", document.published());
        if (!citation.url().equals(citation.address())) {
            article.put("isBasedOn", citation.url());
        }
        String publisher = citation.publisher();
        if (publisher != null) {
            article.put("publisher", named("Organization", publisher));
        }
        putAll(article, "mentions", communique.facts().ministers().stream());
        Event event = communique.facts().event();
        // Without either, schema.org takes it for no event.
        if (event.time().date() != null && event.place() != null) {
            article.put("about", event(communique));
        }
        return article;
    }

    /// Who or what a portrait is of.
    static Map<String, Object> of(Browsed browsed, String name, String address) {
        String type =
                switch (browsed) {
                    case MINISTERS -> "Person";
                    case COUNTRIES -> "Country";
                    case ORGANISATIONS -> "Organization";
                    case THEMES, KINDS -> "DefinedTerm";
                };
        Map<String, Object> thing = named(type, name);
        thing.put("@context", "https://schema.org");
        thing.put("url", address);
        return thing;
    }

    private static Map<String, Object> event(Communique communique) {
        Event found = communique.facts().event();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@type", "Event");
        put(event, "name", communique.document().title());
        put(event, "startDate", found.time().date());
        if (found.place() != null) {
            event.put("location", named("Place", found.place()));
        }
        putAll(event, "attendee", communique.facts().ministers(Part.PARTICIPANT).stream());
        return event;
    }

    private static void putAll(Map<String, Object> map, String name, Stream<Minister> ministers) {
        List<Map<String, Object>> people = ministers.map(LinkedData::person).toList();
        if (!people.isEmpty()) {
            map.put(name, people);
        }
    }

    private static Map<String, Object> person(Minister minister) {
        Map<String, Object> person = named("Person", minister.name());
        put(person, "jobTitle", minister.office());
        return person;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value.toString());
        }
    }
}
