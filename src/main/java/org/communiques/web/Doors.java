package org.communiques.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/// Addresses that can only be read: each answers GET, HEAD as GET does without its body, and OPTIONS.
record Doors(RoutesConfig routes) {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    /// Addresses whose visitors are programs, on other sites too.
    private static final List<String> FOR_PROGRAMS =
            List.of("/api/", "/suggest", "/search.", "/compare.", "/openapi.json");

    static boolean isForPrograms(Context http) {
        return FOR_PROGRAMS.stream().anyMatch(http.path()::startsWith)
                || CitationFiles.isAt(http.path());
    }

    /// Lets pages of any site read what is for programs, errors included. There is nothing to protect: all
    /// is public, and no answer depends on who asks.
    static void open(Context http) {
        if (isForPrograms(http)) {
            http.header("Access-Control-Allow-Origin", "*");
            http.header(
                    "Access-Control-Expose-Headers",
                    "ETag, " + NoticesHeader.NAME + ", " + Metrics.TIMING);
        }
    }

    void get(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, Doors::options);
    }

    private static void options(Context http) {
        http.status(204).header("Allow", METHODS);
        if (isForPrograms(http)) {
            http.header("Access-Control-Allow-Methods", METHODS);
            http.header("Access-Control-Allow-Headers", "If-None-Match");
            http.header("Access-Control-Max-Age", "86400");
        }
    }
}
