package org.communiques.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one part of a profile. What is wrong in one is told with its name.
///
/// @param part what stands before a field's name in messages: nothing, or `page.`
record Fields(String part, JsonNode node) {
    /// @throws WrongField when there is a field that is not one of `known`
    static Fields of(String part, JsonNode node, Set<String> known) {
        boolean absent = node.isMissingNode() || node.isNull();
        if (!absent && !node.isObject()) {
            throw new WrongField(
                    part.isEmpty() ? "the file" : part.substring(0, part.length() - 1),
                    "give fields, one a line: name: value");
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new WrongField(
                        part + name,
                        "there is no such field; it may be one of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return new Fields(part, node);
    }

    /// The fields inside a field; none when it is absent.
    Fields inside(String name, Set<String> known) {
        return of(part + name + ".", node.path(name), known);
    }

    @Nullable String text(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainer()) {
            throw new WrongField(part + name, "give one value, not a list");
        }
        return value.asString().strip();
    }

    String required(String name) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            throw new WrongField(part + name, "it is missing: give it a value");
        }
        return text;
    }

    boolean flag(String name) {
        return switch (text(name)) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            case String other ->
                    throw new WrongField(part + name, "give true or false, not '" + other + "'");
        };
    }

    /// What `reader` makes of each of the values of a list, or of a single one.
    <T> List<T> list(String name, Function<String, T> reader) {
        JsonNode value = node.path(name);
        List<T> list = new ArrayList<>();
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            if (item.isContainer()) {
                throw new WrongField(part + name, "give plain values");
            }
            if (!item.isMissingNode() && !item.isNull()) {
                list.add(read(name, list.size(), item.asString().strip(), reader));
            }
        }
        return list;
    }

    private <T> T read(String name, int index, String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new WrongField(part + name, index, String.valueOf(e.getMessage()));
        }
    }
}
