package org.communiques.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// On which line of a YAML file each field stands, and each value of a list, so that a person finds the one that
/// is wrong.
final class FieldLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private FieldLines() {}

    static FieldLines of(YAMLMapper mapper, byte[] yaml) {
        FieldLines lines = new FieldLines();
        try (JsonParser parser = mapper.createParser(yaml)) {
            lines.read(parser);
        }
        return lines;
    }

    /// The line of a field, with what it stands in: `page.body`; of its value of this index, where it is a list.
    /// None when the file has no such field.
    OptionalInt of(String field, int index) {
        Integer line = lines.getOrDefault(value(field, index), lines.get(field));
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }

    private static String value(String field, int index) {
        return field + " " + index;
    }

    private void read(JsonParser parser) {
        Deque<String> path = new ArrayDeque<>();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                path.removeLast();
                path.addLast(parser.currentName());
                lines.put(String.join(".", path), line(parser));
            } else if (token == JsonToken.START_ARRAY) {
                index = 0;
            } else if (token.isScalarValue()) {
                lines.put(value(String.join(".", path), index++), line(parser));
            } else if (token == JsonToken.START_OBJECT) {
                path.addLast("");
            } else if (token == JsonToken.END_OBJECT) {
                path.removeLast();
            }
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
