package org.communiques.json;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Strings as a JSON array in ASCII alone, which an HTTP header can carry.
public final class HeaderJson {
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private HeaderJson() {}

    /// The array on one line.
    public static String write(List<String> values) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ASCII.createGenerator(out)) {
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
        return out.toString();
    }
}
