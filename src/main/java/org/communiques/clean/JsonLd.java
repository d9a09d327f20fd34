package org.communiques.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// Single strings out of a page's JSON-LD. Read by pattern and not as JSON: on real pages these scripts hold
/// raw line breaks, trailing commas and half a second object, and the strings are still there.
final class JsonLd {
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");

    private JsonLd() {}

    static String of(Elements declarations) {
        return declarations.stream()
                .filter(element -> element.nameIs("script"))
                .map(Element::data)
                .collect(Collectors.joining("\n"));
    }

    /// The first string property of this name.
    static @Nullable String string(String json, String name) {
        int at = json.indexOf('"' + name + '"');
        if (at < 0) {
            return null;
        }
        int behind = at + name.length() + 2;
        int start = json.indexOf('"', behind);
        if (start < 0 || !json.substring(behind, start).strip().equals(":")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = start + 1; i < json.length() && json.charAt(i) != '"'; i++) {
            if (json.charAt(i) == '\\') {
                i = unescape(json, i + 1, text);
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /// The first string property of this name, or the `@id` of the object that it is.
    static @Nullable String reference(String json, String name) {
        String told = string(json, name);
        if (told != null || !json.contains('"' + name + '"')) {
            return told;
        }
        Matcher object = Pattern.compile('"' + name + "\"\\s*:\\s*\\{[^}]*").matcher(json);
        return object.find() ? string(object.group(), "@id") : null;
    }

    /// Appends the character escaped here, and gives the place of its last one.
    private static int unescape(String json, int at, StringBuilder text) {
        if (at >= json.length()) {
            return at;
        }
        switch (json.charAt(at)) {
            case 'n', 'r', 't' -> text.append('\n');
            case 'u' -> {
                Matcher hex = HEX.matcher(json).region(at + 1, json.length());
                if (hex.lookingAt()) {
                    text.append((char) Integer.parseInt(hex.group(), 16));
                    return at + 4;
                }
            }
            default -> text.append(json.charAt(at));
        }
        return at;
    }
}
