package org.communiques.web;

import io.javalin.http.Context;

/// What every answer carries: nothing runs, loads or frames but what comes from here as a file.
final class SecurityHeaders {
    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void set(Context http) {
        http.header("Content-Security-Policy", POLICY);
        http.header("X-Content-Type-Options", "nosniff");
        http.header("X-Frame-Options", "DENY");
        http.header("Referrer-Policy", "same-origin");
        http.header("Cross-Origin-Opener-Policy", "same-origin");
        http.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
