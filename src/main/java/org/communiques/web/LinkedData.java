package org.communiques.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.jspecify.annotations.Nullable;

/// A communiqué in the words of schema.org: a `NewsArticle` about an `Event`.
final class LinkedData {
    private LinkedData() {}

    static Map<String, Object> of(Communique communique, String address) {
        CleanDocument document = communique.document();
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("url", address);
        put(article, "headline", document.title());
        put(article, "inLanguage", document.language());
        put(article, "datePublished", document.published());
        put(article, "isBasedOn", document.origin().url());
        if (document.origin().publisher() != null) {
            article.put("publisher", named("Organization", document.origin().publisher()));
        }
        if (communique.facts().event().time().date() != null) {
            article.put("about", event(communique));
        }
        return article;
    }

    /// Who or what a portrait is of; null for a kind of event, of which schema.org has no word.
    static @Nullable Map<String, Object> of(Browsed browsed, String name, String address) {
        String type =
                switch (browsed) {
                    case MINISTERS -> "Person";
                    case COUNTRIES -> "Country";
                    case ORGANISATIONS -> "Organization";
                    case THEMES -> "DefinedTerm";
                    case KINDS -> null;
                };
        if (type == null) {
            return null;
        }
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
        List<Map<String, Object>> people =
                communique.facts().ministers().stream()
                        .filter(minister -> minister.part() == Part.PARTICIPANT)
                        .map(LinkedData::person)
                        .toList();
        if (!people.isEmpty()) {
            event.put("attendee", people);
        }
        return event;
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
