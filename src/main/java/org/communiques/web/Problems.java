package org.communiques.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communiques.json.ProblemJson;
import org.communiques.search.IndexUnavailableException;
import org.communiques.web.PageView.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said when there is no answer: as a page, or, to programs, as JSON.
record Problems(Site site, Pages pages) {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String WAYS = "ways";

    void addTo(RoutesConfig routes) {
        routes.exception(
                IndexUnavailableException.class,
                (e, http) -> {
                    // It names folders, which are for whoever runs the server.
                    LOG.warn("{} {}: {}", http.method(), http.path(), e.getMessage());
                    http.header("Retry-After", "30");
                    say(http, 503);
                });
        routes.exception(
                Exception.class,
                (e, http) -> {
                    if (isOfVisitorWhoLeft(e)) {
                        LOG.debug("{} {} was not read to its end", http.method(), http.path());
                        return;
                    }
                    LOG.error("{} {} failed", http.method(), http.path(), e);
                    say(http, 500);
                });
        routes.error(404, http -> say(http, 404));
        routes.error(405, http -> say(http, 405));
    }

    /// Whoever breaks a download off has no use for an answer, and nothing went wrong. Requests have no body here that
    /// could end too early, so the stream that ended is the one to the visitor.
    static boolean isOfVisitorWhoLeft(Exception e) {
        return e instanceof EOFException || e.getCause() instanceof EOFException;
    }

    /// Says on the page of a problem to come what the visitor may have meant.
    static void offer(Context http, List<LinkView> ways) {
        http.attribute(WAYS, ways);
    }

    private void say(Context http, int status) {
        http.status(status);
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        String heading = words.say("problem." + status + ".heading");
        String text = words.say("problem." + status + ".text");
        http.header("Cache-Control", "no-store");
        if (Doors.isForPrograms(http)) {
            byte[] json = ProblemJson.write(status, heading, text).getBytes(StandardCharsets.UTF_8);
            http.contentType("application/problem+json").result(json);
            return;
        }
        ProblemView view =
                new ProblemView(
                        Integer.toString(status), heading, text, ways(http), SearchBoxView.EMPTY);
        pages.answer(visit, "problem", Head.of(heading, text), view);
        http.header("Cache-Control", "no-store");
    }

    private static List<LinkView> ways(Context http) {
        List<LinkView> ways = http.attribute(WAYS);
        return ways == null ? List.of() : ways;
    }
}
