package org.communiques.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/// Sends a whole answer with its validator: a visitor who has it already gets a 304.
final class Answers {
    private Answers() {}

    static void send(Context http, String type, String text) {
        send(http, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(Context http, String type, byte[] bytes) {
        http.contentType(type);
        if (http.statusCode() != 200 || !Validators.unchanged(http, bytes)) {
            http.result(bytes);
        }
    }
}
