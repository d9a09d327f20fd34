package org.communiques.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The few moves that every shape here is made of. Compact, on one line; absent values are null.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            content.accept(json);
        }
        return out.toString();
    }

    static String object(Consumer<JsonGenerator> fields) {
        return write(json -> {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        });
    }

    /// Writes a string property, or null. A value's own `toString` is its form: ISO for dates and times.
    static void string(JsonGenerator json, String name, @Nullable Object value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    static void strings(JsonGenerator json, String name, Collection<String> values) {
        array(json, name, values, JsonGenerator::writeString);
    }

    static <T> void array(
            JsonGenerator json,
            String name,
            Collection<T> values,
            BiConsumer<JsonGenerator, T> element) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> element.accept(json, value));
        json.writeEndArray();
    }

    static <T> void objects(
            JsonGenerator json,
            String name,
            Collection<T> values,
            BiConsumer<JsonGenerator, T> fields) {
        array(
                json,
                name,
                values,
                (out, value) -> {
                    out.writeStartObject();
                    fields.accept(out, value);
                    out.writeEndObject();
                });
    }

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    /// A property that is always there; its absence means that the text is not of this shape.
    static String required(JsonNode node, String name) {
        String value = string(node, name);
        if (value == null) {
            throw new IllegalArgumentException("No \"" + name + "\" in " + node);
        }
        return value;
    }

    static List<String> strings(JsonNode node, String name) {
        List<String> values = new ArrayList<>();
        node.path(name).forEach(value -> values.add(value.asString()));
        return values;
    }

    /// A property made of its text; null when there is none.
    static <T> @Nullable T parse(JsonNode node, String name, Function<String, T> parser) {
        String value = string(node, name);
        return value == null ? null : parser.apply(value);
    }

    static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        node.path(name).forEach(value -> values.add(reader.apply(value)));
        return values;
    }
}
