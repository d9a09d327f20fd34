package org.communiques.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a JSON Lines file: the contract's fields, each of its type.
final class JsonLine {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// A line that is not of the contract's shape; the message says why.
    static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        Invalid(String message) {
            super(message);
        }
    }

    private static final String LIST =
            "not JSON Lines, but a list: write each object on a line of its own, without [ ] and commas";

    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "url",
                    "title",
                    "html",
                    "text",
                    "published",
                    "language",
                    "source",
                    "place",
                    "ministers",
                    "themes",
                    "keywords");

    private final JsonNode fields;

    private JsonLine(JsonNode fields) {
        this.fields = fields;
    }

    static JsonLine parse(String json) throws Invalid {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (UnexpectedEndOfInputException e) {
            throw new Invalid(breakingOff(json, e));
        } catch (JacksonException e) {
            throw new Invalid("not JSON: " + message(e));
        }
        if (!node.isObject()) {
            throw new Invalid(node.isArray() ? LIST : "not a JSON object");
        }
        return new JsonLine(node);
    }

    /// Names that the contract does not have: whatever they hold is not read.
    List<String> unknownFields() {
        return fields.propertyNames().stream().filter(name -> !KNOWN.contains(name)).toList();
    }

    private static String breakingOff(String json, JacksonException e) {
        return json.stripLeading().startsWith("[")
                ? LIST
                : "not JSON: it breaks off at column "
                        + e.getLocation().getColumnNr()
                        + ": write each object on one line";
    }

    /// The parser's words without what it says each time (which values there are, and the places that it keeps to
    /// itself: « Source: REDACTED »), and the column.
    private static String message(JacksonException e) {
        return String.valueOf(e.getOriginalMessage())
                        .replaceAll(" \\(start marker at \\[Source:[^]]*]\\)", "")
                        .replaceAll(": expected a valid value \\([^)]*\\)", "")
                + ", at column "
                + e.getLocation().getColumnNr();
    }

    /// @param key what the identifier is made of when the line gives neither id nor URL
    SourceDocument document(String location, String key) throws Invalid {
        String url = string("url");
        String id = string("id");
        String made = id != null ? id : Keys.of(url != null ? url : key);
        return new SourceDocument(
                Origin.unread(made, location, url, string("source")), content(), declared());
    }

    private SourceDocument.Content content() throws Invalid {
        String html = string("html");
        String text = string("text");
        if (html != null) {
            return new SourceDocument.Content.Markup(html);
        }
        if (text != null) {
            return SourceDocument.Content.Plain.of(text);
        }
        throw new Invalid("neither \"html\" nor \"text\"");
    }

    private SourceDocument.Declared declared() throws Invalid {
        Given given =
                new Given(
                        string("place"),
                        strings("ministers"),
                        strings("themes"),
                        strings("keywords"));
        return new SourceDocument.Declared(
                string("id"), string("title"), date("published"), language(), given);
    }

    private @Nullable String language() throws Invalid {
        String language = string("language");
        if (language == null || LanguageTag.saysNothing(language)) {
            return null;
        }
        return LanguageTag.parse(language)
                .orElseThrow(() ->
                        new Invalid(
                                "\"language\" is no BCP 47 tag, such as fr: '" + language + "'"));
    }

    /// A date, or the day of a time.
    private @Nullable LocalDate date(String name) throws Invalid {
        String value = string(name);
        try {
            return value == null ? null : IsoDay.parse(value);
        } catch (DateTimeException _) {
            throw new Invalid("\"" + name + "\" is not an ISO date: '" + value + "'");
        }
    }

    private @Nullable String string(String name) throws Invalid {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isString() || (value.isNumber() && name.equals("id"))) {
            return value.asString().isBlank() ? null : value.asString();
        }
        throw new Invalid("\"" + name + "\" is not a string");
    }

    private List<String> strings(String name) throws Invalid {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode element : value.isArray() ? value : List.of(value)) {
            if (!value.isArray() || !element.isString()) {
                throw new Invalid("\"" + name + "\" is not a list of strings");
            }
            strings.add(element.asString());
        }
        return strings;
    }
}
