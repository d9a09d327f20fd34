package org.communiques.web;

import io.javalin.http.Context;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the process lives, and whether it has something to answer with. What is wrong in which folder is for
/// whoever runs the server: it is logged, and not told.
record Health(Site site) {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    void live(Context http) {
        http.header("Cache-Control", "no-store").result("live\n");
    }

    void ready(Context http) {
        http.header("Cache-Control", "no-store");
        try {
            IndexStatus status = site.engine().status();
            if (status.documents() > 0) {
                http.result(status.trouble() == null ? "ready\n" : "ready\n" + earlier(status));
            } else {
                http.status(503).result("the index is empty\n");
            }
        } catch (IndexUnavailableException e) {
            LOG.warn("{} {}: {}", http.method(), http.path(), e.getMessage());
            http.status(503).result("the index cannot be read\n");
        }
    }

    private static String earlier(IndexStatus status) {
        return "the newest generation cannot be opened: generation "
                + status.generation()
                + " answers\n";
    }
}
