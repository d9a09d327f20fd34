package org.communiques.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// On which line of a YAML file each field stands, and each value of a list, so that a person finds the one that
/// is wrong.
final class FieldLines {
    private final Map<JsonPointer, Integer> lines = new HashMap<>();

    private FieldLines() {}

    static FieldLines of(YAMLMapper mapper, byte[] yaml) {
        FieldLines lines = new FieldLines();
        try (JsonParser parser = mapper.createParser(yaml)) {
            lines.read(parser);
        }
        return lines;
    }

    /// The line of what stands at this place, or else of the nearest that it would stand in. None when that is the
    /// whole file.
    OptionalInt of(JsonPointer place) {
        for (JsonPointer at = place; at != null && !at.matches(); at = at.head()) {
            Integer line = lines.get(at);
            if (line != null) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (!token.isStructEnd()) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }
}
