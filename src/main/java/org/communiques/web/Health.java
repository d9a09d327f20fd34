package org.communiques.web;

import io.javalin.http.Context;
import org.communiques.search.IndexUnavailableException;

/// Whether the process lives, and whether it has something to answer with.
record Health(Site site) {
    void live(Context http) {
        http.header("Cache-Control", "no-store").result("live\n");
    }

    void ready(Context http) {
        http.header("Cache-Control", "no-store");
        try {
            if (site.engine().status().documents() > 0) {
                http.result("ready\n");
            } else {
                http.status(503).result("the index is empty\n");
            }
        } catch (IndexUnavailableException e) {
            http.status(503).result(e.getMessage() + "\n");
        }
    }
}
