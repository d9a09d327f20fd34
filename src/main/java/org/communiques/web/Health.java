package org.communiques.web;

import io.javalin.http.Context;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;

/// Whether the process lives, and whether it has something to answer with.
record Health(Site site) {
    void live(Context http) {
        http.header("Cache-Control", "no-store").result("live\n");
    }

    void ready(Context http) {
        http.header("Cache-Control", "no-store");
        try {
            IndexStatus status = site.engine().status();
            if (status.documents() > 0) {
                http.result(
                        status.trouble() == null ? "ready\n" : "ready\n" + status.trouble() + "\n");
            } else {
                http.status(503).result("the index is empty\n");
            }
        } catch (IndexUnavailableException e) {
            http.status(503).result(e.getMessage() + "\n");
        }
    }
}
