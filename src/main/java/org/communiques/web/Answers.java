package org.communiques.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Sends a whole answer with its validator: a visitor who has it already gets a 304.
final class Answers {
    private Answers() {}

    static void send(Context http, String type, String text) {
        send(http, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(Context http, String type, byte[] bytes) {
        http.contentType(type);
        if (http.statusCode() == 200) {
            String tag = tag(bytes);
            http.header("ETag", tag);
            if (has(http.header("If-None-Match"), tag)) {
                http.status(304);
                return;
            }
        }
        http.result(bytes);
    }

    /// Weak: the same bytes may travel compressed or not.
    private static String tag(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return "W/\"" + Long.toHexString(checksum.getValue()) + "-" + bytes.length + "\"";
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null && (known.equals("*") || known.contains(tag));
    }
}
