package org.communiques.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an answer of a web server really is. Servers are wrong about it: a PDF comes as a web page, a web
/// page as a stream of bytes. So the bytes are asked first, and the declared type where they do not tell.
public enum PayloadKind {
    HTML,
    TEXT,
    XML,
    OTHER;

    private static final int LOOKED_AT = 2048;

    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|title|meta|div|table|h1|p)[\\s>]");

    private static final Pattern LIST =
            Pattern.compile("^\\s*<(?:\\?xml|rss|feed|urlset|sitemapindex|rdf:rdf)[\\s>]");

    /// Types that say nothing: many servers give them to whatever they do not know.
    private static final Set<String> VAGUE =
            Set.of(
                    "",
                    "application/octet-stream",
                    "application/unknown",
                    "unknown/unknown",
                    // of what was packed, once it is unpacked
                    "application/gzip",
                    "application/x-gzip");

    /// The kind of these bytes.
    ///
    /// @param declared the type that the server declared, with or without parameters; null for none
    public static PayloadKind of(byte[] bytes, @Nullable String declared) {
        String type = base(declared);
        if (Binary.looksBinary(bytes)) {
            return OTHER;
        }
        String start = start(bytes);
        if (type.endsWith("html") || type.equals("application/xhtml+xml")) {
            return LIST.matcher(start).find() && !isWhole(start) ? XML : HTML;
        }
        if (type.equals("text/plain") || type.endsWith("xml") || VAGUE.contains(type)) {
            return byLook(start, type);
        }
        return OTHER;
    }

    private static PayloadKind byLook(String start, String type) {
        boolean page = start.stripLeading().startsWith("<") && PAGE.matcher(start).find();
        if (LIST.matcher(start).find()) {
            return isWhole(start) ? HTML : XML;
        }
        if (page) {
            return HTML;
        }
        return type.equals("text/plain") ? TEXT : type.endsWith("xml") ? XML : OTHER;
    }

    /// Feeds have titles and paragraphs, too.
    private static boolean isWhole(String start) {
        return start.contains("<html") || start.contains("<!doctype html");
    }

    /// The type that this kind is identified by.
    public String mediaType() {
        return switch (this) {
            case HTML -> "text/html";
            case TEXT -> "text/plain";
            case XML -> "application/xml";
            case OTHER -> "application/octet-stream";
        };
    }

    private static String base(@Nullable String declared) {
        String type = declared == null ? "" : declared;
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// The first letters: of ASCII, which names of elements are made of, in any encoding.
    private static String start(byte[] bytes) {
        String letters =
                new String(
                        bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return letters.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }
}
