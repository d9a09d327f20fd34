package org.communiques.vocabulary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Turns entries of the files into values.
final class Readers {
    private Readers() {}

    static Person person(JsonNode node) {
        List<Tenure> tenures = new ArrayList<>();
        node.path("offices").forEach(office -> tenures.add(tenure(office)));
        tenures.sort(
                Comparator.comparing(
                        Tenure::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Person(
                YamlFile.required(node, "id"),
                YamlFile.required(node, "name"),
                YamlFile.text(node, "country"),
                YamlFile.text(node, "gender"),
                YamlFile.texts(node.get("variants")),
                tenures);
    }

    private static Tenure tenure(JsonNode node) {
        return new Tenure(
                YamlFile.required(node, "office"),
                YamlFile.required(node, "of"),
                YamlFile.text(node, "title"),
                Tenure.first(YamlFile.text(node, "from")),
                Tenure.last(YamlFile.text(node, "to")),
                YamlFile.text(node, "note"));
    }

    static Office office(JsonNode node) {
        JsonNode labels = Objects.requireNonNull(node.get("labels"), "labels");
        Map<String, Forms> titlesOf = new HashMap<>();
        node.path("titlesOf")
                .properties()
                .forEach(field -> titlesOf.put(field.getKey(), YamlFile.forms(field.getValue())));
        return new Office(
                YamlFile.required(node, "code"),
                node.path("singleHolder").asBoolean(false),
                node.path("minister").asBoolean(true),
                YamlFile.textSet(node.get("ministerOf")),
                new Office.Names(
                        YamlFile.labels(labels, "m"),
                        YamlFile.labels(labels, "f"),
                        YamlFile.forms(node.get("titles"))),
                titlesOf);
    }

    static Kind kind(JsonNode node) {
        return new Kind(
                YamlFile.required(node, "code"),
                YamlFile.labels(node.path("labels"), "m"),
                YamlFile.text(node, "rule"),
                new Kind.Phrases(
                        YamlFile.forms(node.get("phrases")),
                        YamlFile.forms(node.get("titles")),
                        YamlFile.forms(node.get("openings")),
                        YamlFile.forms(node.get("notIn"))));
    }

    static Organisation organisation(JsonNode node) {
        return new Organisation(
                YamlFile.required(node, "code"),
                YamlFile.labels(Objects.requireNonNull(node.get("labels"), "labels"), "m"),
                YamlFile.forms(node.get("names")),
                YamlFile.forms(node.get("adjectives")),
                YamlFile.textSet(node.get("caseSensitive")));
    }

    static Country country(JsonNode node) {
        JsonNode capital = node.path("capital");
        Map<String, ZoneId> placeZones = new HashMap<>();
        node.path("placeZones")
                .properties()
                .forEach(field ->
                        YamlFile.texts(field.getValue())
                                .forEach(
                                        place -> placeZones.put(place, ZoneId.of(field.getKey()))));
        return new Country(
                YamlFile.required(node, "code"),
                new Country.Spoken(
                        YamlFile.forms(node.get("names")),
                        YamlFile.forms(node.get("demonyms")),
                        YamlFile.forms(node.get("prefixes"))),
                new Country.Located(
                        YamlFile.forms(capital.get("name")),
                        YamlFile.forms(node.get("places")),
                        zone(capital),
                        placeZones),
                YamlFile.texts(node.get("notIn")),
                YamlFile.textSet(node.get("ambiguous")));
    }

    private static @Nullable ZoneId zone(JsonNode capital) {
        String zone = YamlFile.text(capital, "timeZone");
        return zone == null ? null : ZoneId.of(zone);
    }

    static Theme theme(JsonNode node) {
        JsonNode weights = node.path("weights");
        return new Theme(
                YamlFile.required(node, "code"),
                YamlFile.labels(Objects.requireNonNull(node.get("labels"), "labels"), "m"),
                YamlFile.labels(
                        Objects.requireNonNull(node.get("description"), "description"), "m"),
                rules(node),
                YamlFile.forms(node.get("notIn")),
                new Theme.Weights(
                        weights.path("title").asDouble(3),
                        weights.path("heading").asDouble(2),
                        weights.path("threshold").asDouble(1)));
    }

    private static List<Theme.Rule> rules(JsonNode theme) {
        List<Theme.Rule> rules = new ArrayList<>();
        for (String rule : YamlFile.texts(theme.get("rule"))) {
            rules.add(new Theme.Rule(Theme.Rule.ANY, 1, rule));
        }
        addRules(YamlFile.forms(theme.get("ruleIn")), 1, rules);
        addRules(YamlFile.forms(theme.get("weakIn")), Theme.Rule.WEAK, rules);
        return rules;
    }

    private static void addRules(Forms forms, double weight, List<Theme.Rule> rules) {
        forms.byLanguage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        entry.getValue()
                                .forEach(text ->
                                        rules.add(new Theme.Rule(entry.getKey(), weight, text))));
    }
}
