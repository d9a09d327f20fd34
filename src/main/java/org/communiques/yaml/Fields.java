package org.communiques.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// The fields of one part of a file. What is wrong in one is told with its name.
///
/// @param part what stands before a field's name in messages: nothing, or `page.`
/// @param place of the part in the file
public record Fields(String part, JsonPointer place, JsonNode node) {
    /// The fields of a whole file.
    ///
    /// @throws WrongField when there is a field that is not one of `known`
    public static Fields of(JsonNode node, Set<String> known) {
        return new Fields("", JsonPointer.empty(), node).object("the file").ofNames(known);
    }

    /// The fields inside a field; none when it is absent.
    public Fields inside(String name, Set<String> known) {
        return inside(name).ofNames(known);
    }

    /// The fields inside a field, of whatever names; none when it is absent.
    public Fields inside(String name) {
        return new Fields(part + name + ".", place.appendProperty(name), node.path(name))
                .object(part + name);
    }

    /// The parts in a list of them.
    public List<Fields> each(String name, Set<String> known) {
        JsonNode list = node.path(name);
        if (!list.isArray() && !isAbsent(list)) {
            throw wrong(name, "give a list, each of its parts behind a hyphen");
        }
        List<Fields> parts = new ArrayList<>();
        for (JsonNode item : list) {
            JsonPointer at = place.appendProperty(name).appendIndex(parts.size());
            parts.add(new Fields(part + name + ".", at, item).object(part + name).ofNames(known));
        }
        return parts;
    }

    private Fields object(String name) {
        if (!isAbsent(node) && !node.isObject()) {
            throw new WrongField(place, name + ": give fields, one a line: name: value");
        }
        return this;
    }

    private Fields ofNames(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw wrong(
                        name,
                        "there is no such field; it may be one of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
        return this;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /// Whether a field is there and says something.
    public boolean has(String name) {
        return !isAbsent(node.path(name));
    }

    /// The names of all fields that are there, in the order of the file.
    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /// To be thrown: a field is not as it should be.
    public WrongField wrong(String name, String message) {
        return new WrongField(place.appendProperty(name), part + name + ": " + message);
    }

    /// One value, without blanks around it; null where the field is not there.
    ///
    /// @throws WrongField for a list or fields
    public @Nullable String text(String name) {
        JsonNode value = node.path(name);
        if (isAbsent(value)) {
            return null;
        }
        if (value.isContainer()) {
            throw wrong(name, "give one value, not a list");
        }
        return value.asString().strip();
    }

    /// One value that must be there.
    ///
    /// @throws WrongField where it is not, or empty
    public String required(String name) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            throw wrong(name, "it is missing: give it a value");
        }
        return text;
    }

    /// A field that is `true` or `false`.
    ///
    /// @param absent what is meant when nothing is said
    public boolean flag(String name, boolean absent) {
        return switch (text(name)) {
            case null -> absent;
            case "true" -> true;
            case "false" -> false;
            case String other -> throw wrong(name, "give true or false, not '" + other + "'");
        };
    }

    /// What `reader` makes of the value; null when it is absent.
    public <T> @Nullable T value(String name, Function<String, T> reader) {
        String text = text(name);
        return text == null ? null : read(text, place.appendProperty(name), part + name, reader);
    }

    /// What `reader` makes of each of the values of a list, or of a single one.
    public <T> List<T> list(String name, Function<String, T> reader) {
        JsonNode value = node.path(name);
        List<T> list = new ArrayList<>();
        int index = 0;
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            if (item.isContainer()) {
                throw wrong(name, "give plain values");
            }
            JsonPointer at = place.appendProperty(name);
            if (!isAbsent(item)) {
                list.add(
                        read(
                                item.asString().strip(),
                                value.isArray() ? at.appendIndex(index) : at,
                                part + name,
                                reader));
            }
            index++;
        }
        return list;
    }

    private static <T> T read(
            String value, JsonPointer place, String name, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new WrongField(place, name + ": " + e.getMessage());
        }
    }
}
