package org.communiques.json;

import java.util.List;
import java.util.TreeMap;
import org.communiques.extract.theme.ThemeMatch;
import org.communiques.model.Communique;
import org.communiques.vocabulary.Labels;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Vocabulary;
import tools.jackson.core.JsonGenerator;

/// Themes, and why a communiqué has its own, as JSON: what `themes --json` prints.
public final class ThemeMatchesJson {
    private ThemeMatchesJson() {}

    /// A theme: what it is called, and its rules.
    public static String write(Theme theme) {
        return Json.object(json -> {
            Json.string(json, "code", theme.code());
            labels(json, "labels", theme.labels());
            labels(json, "description", theme.description());
            Json.strings(json, "rules", theme.rules().stream().map(Theme.Rule::text).toList());
            json.writeNumberProperty("threshold", theme.weights().threshold());
        });
    }

    private static void labels(JsonGenerator json, String name, Labels labels) {
        json.writeName(name);
        json.writeStartObject();
        new TreeMap<>(labels.byLanguage())
                .forEach((language, label) -> Json.string(json, language, label));
        json.writeEndObject();
    }

    /// Which rules matched a communiqué, on which words, and how far each theme is from being given.
    public static String write(
            Communique communique, List<ThemeMatch> matches, Vocabulary vocabulary) {
        List<Theme> themes =
                vocabulary.themes().values().stream()
                        .filter(theme -> !of(matches, theme.code()).isEmpty())
                        .toList();
        return Json.object(json -> {
            Json.string(json, "id", communique.id());
            Json.string(json, "title", communique.document().title());
            Json.objects(
                    json,
                    "themes",
                    themes,
                    (out, theme) -> theme(out, theme, of(matches, theme.code())));
        });
    }

    private static List<ThemeMatch> of(List<ThemeMatch> matches, String code) {
        return matches.stream().filter(match -> match.theme().equals(code)).toList();
    }

    private static void theme(JsonGenerator json, Theme theme, List<ThemeMatch> matches) {
        double weight = matches.stream().mapToDouble(ThemeMatch::weight).sum();
        Json.string(json, "theme", theme.code());
        json.writeNumberProperty("weight", weight);
        json.writeNumberProperty("threshold", theme.weights().threshold());
        json.writeBooleanProperty("given", weight >= theme.weights().threshold());
        Json.objects(json, "matches", matches, ThemeMatchesJson::match);
    }

    private static void match(JsonGenerator json, ThemeMatch match) {
        Json.string(json, "rule", match.rule());
        Json.string(json, "quote", match.quote().text());
        Json.string(json, "in", match.quote().in().code());
        json.writeNumberProperty("start", match.quote().start());
        json.writeNumberProperty("weight", match.weight());
    }
}
