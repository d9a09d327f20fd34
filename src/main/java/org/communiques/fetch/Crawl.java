package org.communiques.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communiques.clean.Cleaner;
import org.communiques.source.Capture;
import org.communiques.source.Keys;
import org.communiques.source.PayloadKind;

/// The way through one site: what is to be visited, and what comes of each visit.
final class Crawl {
    private static final int FOUND = 200;
    private static final int NOT_MODIFIED = 304;

    /// What the crawls of one run share.
    record Shared(
            Follower follower, Robots robots, Cleaner cleaner, Journal journal, Archive archive) {}

    private final Scope scope;
    private final Shared shared;
    private final Limits limits;
    private final Frontier frontier;
    private final PageReader reader;
    private final Follower.Rules rules;

    Crawl(Start start, Shared shared, Limits limits, Follower.Rules reach) {
        this.scope = start.scope();
        this.shared = shared;
        this.limits = limits;
        this.frontier = new Frontier(limits.depth(), scope::canonical);
        this.reader = new PageReader(scope, shared.cleaner(), limits.depth() > 0);
        this.rules = new PageRules(scope, shared.robots(), reach);
        frontier.add(start.links());
    }

    boolean isDone() {
        return frontier.isEmpty();
    }

    int waiting() {
        return frontier.size();
    }

    /// Visits the next address.
    Visit next() throws IOException, InterruptedException {
        Link link = frontier.next();
        Optional<Journal.Entry> known = shared.journal().known(link.address());
        if (known.isPresent() && shared.journal().isOfThisRun(known.get())) {
            follow(link, known.get().links());
            return new Visit.Kept(link.address());
        }
        Answer answer =
                shared.follower()
                        .follow(
                                link.address(),
                                known.map(Crawl::conditions).orElse(Map.of()),
                                rules);
        return switch (answer) {
            case Answer.Response response
                    when response.status() == NOT_MODIFIED && known.isPresent() ->
                    unchanged(link, response, known.get());
            case Answer.Response response when response.status() == FOUND ->
                    read(link, response, known);
            case Answer.Response response ->
                    new Visit.Failed(link.address(), "answered " + response.status());
            case Answer.Refused(String reason) -> new Visit.Refused(link.address(), reason);
            case Answer.Lost(String reason, boolean _) -> new Visit.Failed(link.address(), reason);
        };
    }

    private static Map<String, String> conditions(Journal.Entry known) {
        Map<String, String> headers = new HashMap<>();
        if (!known.etag().isEmpty()) {
            headers.put("If-None-Match", known.etag());
        }
        if (!known.modified().isEmpty()) {
            headers.put("If-Modified-Since", known.modified());
        }
        return headers;
    }

    private Visit unchanged(Link link, Answer.Response response, Journal.Entry known)
            throws IOException {
        follow(link, known.links());
        write(
                link,
                new Journal.Entry(
                        response.time(),
                        known.etag(),
                        known.modified(),
                        known.digest(),
                        known.links()));
        return new Visit.Unchanged(link.address());
    }

    private Visit read(Link link, Answer.Response response, Optional<Journal.Entry> known)
            throws IOException, InterruptedException {
        Optional<byte[]> body =
                Unpacked.of(response, limits.bytes())
                        .flatMap(bytes -> Unpacked.file(bytes, limits.bytes()));
        if (body.isEmpty()) {
            return new Visit.Failed(
                    link.address(), "cannot be unpacked within " + limits.bytes() + " bytes");
        }
        frontier.reached(response.address());
        return switch (reader.read(link, response, body.get())) {
            case PageReader.Found.Communique(PayloadKind kind) ->
                    store(link, response, kind, body.get(), known);
            case PageReader.Found.Listing(List<Link> links) -> list(link, response, links);
            case PageReader.Found.Nothing(String reason) ->
                    new Visit.PassedOver(link.address(), reason);
        };
    }

    private Visit store(
            Link link,
            Answer.Response response,
            PayloadKind kind,
            byte[] bytes,
            Optional<Journal.Entry> known)
            throws IOException {
        String digest = Keys.of(bytes);
        boolean isNew = known.isEmpty() || !known.get().digest().equals(digest);
        if (isNew) {
            shared.archive()
                    .store(
                            new Capture(
                                    response.address(),
                                    response.time(),
                                    kind,
                                    response.status(),
                                    response.headers().map(),
                                    response.body()));
        }
        write(link, entry(response, digest, List.of()));
        return isNew ? new Visit.Stored(link.address()) : new Visit.Unchanged(link.address());
    }

    private Visit list(Link link, Answer.Response response, List<Link> links)
            throws IOException, InterruptedException {
        List<Link> all = new ArrayList<>(links);
        if (link.isStart() && link.role() == Link.Role.PAGE && !scope.knowsCommuniques()) {
            all.addAll(scope.lists(link, shared.robots().sitemaps(response.address())));
        }
        if (link.isStart() && all.isEmpty()) {
            return new Visit.Failed(
                    link.address(),
                    "no link to a communiqué found: give the address of a list whose communiqués"
                            + " stand below it, or write a profile of the site");
        }
        follow(link, all);
        write(link, entry(response, "", all));
        return new Visit.Listing(link.address(), all.size());
    }

    private void follow(Link from, List<Link> links) {
        frontier.add(links.stream().map(link -> from.to(link.address(), link.role())).toList());
    }

    private static Journal.Entry entry(Answer.Response response, String digest, List<Link> links) {
        return new Journal.Entry(
                response.time(),
                response.header("ETag"),
                response.header("Last-Modified"),
                digest,
                links);
    }

    private void write(Link link, Journal.Entry entry) throws IOException {
        shared.journal().write(link.address(), entry);
    }

    /// What is to be known before a page is asked for, in order: is it ours to ask, is it of the site, does
    /// the site allow it.
    private record PageRules(Scope scope, Robots robots, Follower.Rules reach)
            implements Follower.Rules {
        @Override
        public Optional<String> objection(URI address) throws InterruptedException {
            Optional<String> unreachable = reach.objection(address);
            if (unreachable.isPresent()) {
                return unreachable;
            }
            return scope.holds(address)
                    ? robots.objection(address)
                    : Optional.of("another site: name it, to fetch it");
        }

        @Override
        public Duration delay(URI address) {
            Duration own = reach.delay(address);
            Duration asked = robots.delay(address);
            return asked.compareTo(own) > 0 ? asked : own;
        }
    }
}
