package org.communiques.vocabulary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.communiques.yaml.WrongField;
import org.communiques.yaml.YamlFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// One list of the vocabulary: the shipped file, and the user's of the same name merged over it.
///
/// Entries are paired by their key. In a pair, a single value of the user's replaces the shipped one, a
/// list is added to it, a field left empty says nothing; an entry of the user's alone is new.
///
/// @param key the field that identifies an entry
record ListFile(String name, String key) {
    /// @throws IllegalArgumentException when an entry is not as it should be: which file, line, entry and field, and
    ///     what to do
    <T> Map<String, T> read(@Nullable Path userFolder, Function<JsonNode, T> reader) {
        Map<String, JsonNode> shipped = YamlFile.shipped(ListFile.class, name).read(this::entries);
        Map<String, T> list = new LinkedHashMap<>();
        shipped.forEach((code, entry) -> list.put(code, reader.apply(entry)));
        if (userFolder != null && Files.exists(userFolder.resolve(name))) {
            list.putAll(
                    YamlFile.of(userFolder.resolve(name))
                            .read(user -> over(shipped, entries(user), reader)));
        }
        return Collections.unmodifiableMap(list);
    }

    /// The entries of a file by their keys, in its order.
    Map<String, JsonNode> entries(JsonNode file) {
        if (!file.isArray() && !file.isMissingNode() && !file.isNull()) {
            throw new IllegalArgumentException(
                    "give a list of entries, each beginning with « - " + key + ": … »");
        }
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        for (JsonNode entry : file) {
            JsonPointer place = JsonPointer.empty().appendIndex(entries.size());
            String code = entry.path(key).asString("").strip();
            if (code.isEmpty()) {
                throw new WrongField(
                        place,
                        key + ": it is missing: each entry begins with « - " + key + ": … »");
            }
            if (entries.put(code, entry) != null) {
                throw new WrongField(
                        place.head().appendIndex(entries.size()),
                        key + ": '" + code + "' stands twice in this file: make one entry of both");
            }
        }
        return entries;
    }

    private static <T> Map<String, T> over(
            Map<String, JsonNode> shipped,
            Map<String, JsonNode> user,
            Function<JsonNode, T> reader) {
        Map<String, T> list = new LinkedHashMap<>();
        user.forEach((code, entry) -> {
            JsonNode below = shipped.getOrDefault(code, MissingNode.getInstance());
            try {
                list.put(code, reader.apply(below.isMissingNode() ? entry : merged(below, entry)));
            } catch (WrongField e) {
                JsonPointer top = JsonPointer.empty().appendIndex(list.size());
                throw new WrongField(
                        ownPlace(top, e.place(), below), "in '" + code + "', " + e.getMessage());
            }
        });
        return list;
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
        if (isEmpty(user)) {
            return shipped;
        }
        return shipped instanceof ArrayNode below && user.isValueNode()
                ? below.deepCopy().add(user)
                : user;
    }

    /// A field begun and left empty says nothing of the shipped one.
    private static boolean isEmpty(JsonNode user) {
        return user.isNull() || (user.isString() && user.asString("").isBlank());
    }

    /// Where in the user's file stands what is at this place of the merged entry: in a list, the user's values
    /// follow the shipped ones.
    ///
    /// @param top of the user's entry
    private static JsonPointer ownPlace(JsonPointer top, JsonPointer merged, JsonNode shipped) {
        JsonPointer own = top;
        JsonNode below = shipped;
        for (JsonPointer at = merged; !at.matches(); at = at.tail()) {
            if (!below.isArray()) {
                own = own.appendProperty(at.getMatchingProperty());
                below = below.path(at.getMatchingProperty());
            } else if (at.getMatchingIndex() >= below.size()) {
                own = own.appendIndex(at.getMatchingIndex() - below.size());
                below = MissingNode.getInstance();
            } else {
                return own;
            }
        }
        return own;
    }
}
