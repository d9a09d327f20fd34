package org.communiques.vocabulary;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communiques.model.EventKind;
import org.communiques.yaml.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Turns entries of the lists into values.
final class Readers {
    private static final Set<String> OFFICE =
            Set.of(
                    "code",
                    "singleHolder",
                    "minister",
                    "ministerOf",
                    "labels",
                    "titles",
                    "titlesOf");
    private static final Set<String> KIND =
            Set.of("code", "labels", "rule", "phrases", "titles", "openings", "notIn");
    private static final Set<String> ORGANISATION =
            Set.of("code", "labels", "names", "adjectives", "caseSensitive");
    private static final Set<String> COUNTRY =
            Set.of(
                    "code",
                    "names",
                    "demonyms",
                    "prefixes",
                    "capital",
                    "places",
                    "placeZones",
                    "notIn",
                    "ambiguous");
    private static final Set<String> CAPITAL = Set.of("name", "timeZone");
    private static final Set<String> THEME =
            Set.of(
                    "code",
                    "labels",
                    "description",
                    "rule",
                    "ruleIn",
                    "weakIn",
                    "fieldIn",
                    "notIn",
                    "titleOnlyIn",
                    "yieldsTo",
                    "weights");
    private static final Set<String> WEIGHTS =
            Set.of("title", "heading", "beside", "phraseBeside", "threshold");

    private Readers() {}

    static Office office(JsonNode node) {
        Fields fields = Fields.of(node, OFFICE);
        Fields titlesOf = fields.inside("titlesOf");
        Map<String, Forms> byCountry = new HashMap<>();
        for (String country : titlesOf.names()) {
            byCountry.put(country, ByLanguage.forms(titlesOf, country));
        }
        return new Office(
                fields.required("code"),
                fields.flag("singleHolder", false),
                fields.flag("minister", true),
                Set.copyOf(texts(fields, "ministerOf")),
                new Office.Names(
                        ByLanguage.labels(fields, "labels", "m"),
                        ByLanguage.labels(fields, "labels", "f"),
                        ByLanguage.forms(fields, "titles")),
                byCountry);
    }

    static Kind kind(JsonNode node) {
        Fields fields = Fields.of(node, KIND);
        String code = fields.required("code");
        if (EventKind.parse(code).isEmpty()) {
            throw fields.wrong("code", noKind(code));
        }
        return new Kind(
                code,
                ByLanguage.labels(fields, "labels", "m"),
                fields.text("rule"),
                new Kind.Phrases(
                        ByLanguage.forms(fields, "phrases"),
                        ByLanguage.forms(fields, "titles"),
                        ByLanguage.forms(fields, "openings"),
                        ByLanguage.forms(fields, "notIn")));
    }

    static Organisation organisation(JsonNode node) {
        Fields fields = Fields.of(node, ORGANISATION);
        return new Organisation(
                fields.required("code"),
                ByLanguage.labels(fields, "labels", "m"),
                ByLanguage.forms(fields, "names"),
                ByLanguage.forms(fields, "adjectives"),
                Set.copyOf(texts(fields, "caseSensitive")));
    }

    static Country country(JsonNode node) {
        Fields fields = Fields.of(node, COUNTRY);
        Fields capital = fields.inside("capital", CAPITAL);
        return new Country(
                countryCode(fields),
                new Country.Spoken(
                        ByLanguage.forms(fields, "names"),
                        ByLanguage.forms(fields, "demonyms"),
                        ByLanguage.forms(fields, "prefixes")),
                new Country.Located(
                        ByLanguage.forms(capital, "name"),
                        ByLanguage.forms(fields, "places"),
                        capital.value("timeZone", Readers::zone),
                        placeZones(fields.inside("placeZones"))),
                texts(fields, "notIn"),
                Set.copyOf(texts(fields, "ambiguous")));
    }

    private static String countryCode(Fields fields) {
        String code = fields.required("code");
        if (!code.matches("[A-Z]{2}")) {
            throw fields.wrong(
                    "code",
                    "'" + code + "' is no country: give a code of two capitals, such as FR");
        }
        return code;
    }

    private static Map<String, ZoneId> placeZones(Fields fields) {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String name : fields.names()) {
            ZoneId zone = zoneOf(name);
            if (zone == null) {
                throw fields.wrong(name, noZone(name));
            }
            texts(fields, name).forEach(place -> zones.put(place, zone));
        }
        return zones;
    }

    private static ZoneId zone(String name) {
        ZoneId zone = zoneOf(name);
        if (zone == null) {
            throw new IllegalArgumentException(noZone(name));
        }
        return zone;
    }

    private static @Nullable ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String noZone(String name) {
        return "'" + name + "' is no time zone: give one such as Europe/Paris";
    }

    /// @param ruleCheck refuses a rule that cannot be read whole
    static Theme theme(JsonNode node, UnaryOperator<String> ruleCheck) {
        Fields fields = Fields.of(node, THEME);
        Fields weights = fields.inside("weights", WEIGHTS);
        return new Theme(
                fields.required("code"),
                ByLanguage.labels(fields, "labels", "m"),
                ByLanguage.labels(fields, "description", "m"),
                rules(fields, ruleCheck),
                new Theme.Exceptions(
                        ByLanguage.forms(fields, "notIn"),
                        Set.copyOf(fields.list("titleOnlyIn", Readers::kindCode)),
                        Set.copyOf(texts(fields, "yieldsTo"))),
                new Theme.Weights(
                        weight(weights, "title", 3),
                        weight(weights, "heading", 2),
                        new Theme.Beside(
                                weight(weights, "beside", 0.5), weight(weights, "phraseBeside", 1)),
                        weight(weights, "threshold", 1)));
    }

    private static String kindCode(String code) {
        if (EventKind.parse(code).isEmpty()) {
            throw new IllegalArgumentException(noKind(code));
        }
        return code;
    }

    private static String noKind(String code) {
        return "'"
                + code
                + "' is no kind of event: give one that `communiques extract` tells, such as "
                + EventKind.ENTRETIEN_TELEPHONIQUE.code();
    }

    private static double weight(Fields weights, String name, double usual) {
        Double weight = weights.value(name, Readers::number);
        return weight == null ? usual : weight;
    }

    private static double number(String text) {
        if (!text.matches("[0-9]{1,6}(?:\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException(
                    "give a number such as 2 or 1.5, not '" + text + "'");
        }
        return Double.parseDouble(text);
    }

    private static List<Theme.Rule> rules(Fields theme, UnaryOperator<String> check) {
        List<Theme.Rule> rules = new ArrayList<>();
        for (String rule : theme.list("rule", check)) {
            rules.add(new Theme.Rule(Theme.Rule.ANY, 1, rule));
        }
        addRules(ByLanguage.forms(theme, "ruleIn", check), 1, rules);
        addRules(ByLanguage.forms(theme, "weakIn", check), Theme.Rule.WEAK, rules);
        addRules(ByLanguage.forms(theme, "fieldIn", check), Theme.Rule.FIELD, rules);
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

    private static List<String> texts(Fields fields, String name) {
        return fields.list(name, String::valueOf);
    }
}
