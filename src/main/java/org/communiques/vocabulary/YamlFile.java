package org.communiques.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One list of the vocabulary: the shipped file, and the user's of the same name merged over it.
///
/// Entries are paired by their key. In a pair, a single value of the user's replaces the shipped one, a
/// list is added to it; an entry of the user's alone is new.
final class YamlFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private YamlFile() {}

    static List<JsonNode> entries(String file, String key, @Nullable Path userFolder) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        collect(shipped(file), key, entries);
        if (userFolder != null && Files.exists(userFolder.resolve(file))) {
            collect(YAML.readTree(userFolder.resolve(file)), key, entries);
        }
        return List.copyOf(entries.values());
    }

    private static JsonNode shipped(String file) {
        try (InputStream in = YamlFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The vocabulary file " + file + " is missing from the program");
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode list, String key, Map<String, JsonNode> entries) {
        for (JsonNode entry : list) {
            String name = entry.path(key).asString("");
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "An entry of the vocabulary has no " + key + ": " + entry);
            }
            entries.merge(name, entry, YamlFile::merged);
        }
    }

    private static JsonNode merged(JsonNode shipped, JsonNode user) {
        if (shipped instanceof ObjectNode below && user instanceof ObjectNode above) {
            ObjectNode result = below.deepCopy();
            for (Map.Entry<String, JsonNode> field : above.properties()) {
                JsonNode old = below.get(field.getKey());
                result.set(
                        field.getKey(),
                        old == null ? field.getValue() : merged(old, field.getValue()));
            }
            return result;
        }
        if (shipped instanceof ArrayNode below && user instanceof ArrayNode above) {
            return below.deepCopy().addAll(above);
        }
        return user;
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    /// A field that must be there.
    static String required(JsonNode node, String field) {
        String value = text(node, field);
        if (value == null) {
            throw new IllegalArgumentException(
                    "An entry of the vocabulary has no " + field + ": " + node);
        }
        return value;
    }

    /// The texts of a list, or of a single value.
    static List<String> texts(@Nullable JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(item -> texts.add(item.asString()));
        } else if (node != null && !node.isNull()) {
            texts.add(node.asString());
        }
        return texts;
    }

    static Forms forms(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return Forms.NONE;
        }
        Map<String, List<String>> byLanguage = new HashMap<>();
        node.properties().forEach(field -> byLanguage.put(field.getKey(), texts(field.getValue())));
        return new Forms(byLanguage);
    }

    /// Labels by language; of a label by gender, the one for `gender`.
    static Labels labels(JsonNode node, String gender) {
        Map<String, String> byLanguage = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            byLanguage.put(
                    field.getKey(),
                    value.isObject() ? value.path(gender).asString() : value.asString());
        }
        return new Labels(byLanguage);
    }

    static Set<String> textSet(@Nullable JsonNode node) {
        return Set.copyOf(texts(node));
    }
}
