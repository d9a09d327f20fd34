package org.communiques.fetch;

import java.io.IOException;
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
    ///
    /// @param reach which addresses may be asked at all
    record Shared(
            Follower follower,
            Follower.Rules reach,
            Robots robots,
            Cleaner cleaner,
            Journal journal,
            Archive archive) {}

    private final Scope scope;
    private final Shared shared;
    private final Limits limits;
    private final Frontier frontier;
    private final PageRecognizer recognizer;
    private final Follower.Rules rules;

    Crawl(Start start, Shared shared, Limits limits) {
        this.scope = start.scope();
        this.shared = shared;
        this.limits = limits;
        this.frontier = new Frontier(limits.depth(), Frontier.MOST, scope::canonical);
        this.recognizer = new PageRecognizer(scope, shared.cleaner(), limits.depth() > 0);
        this.rules = new PageRules(scope, shared.robots(), shared.reach());
        frontier.add(start.links());
    }

    boolean isDone() {
        return frontier.isEmpty();
    }

    int waiting() {
        return frontier.size();
    }

    /// How many links were left out, since a run remembers no more addresses.
    long leftOut() {
        return frontier.leftOut();
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
            case Answer.Response response when response.status() == FOUND -> read(link, response);
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
        write(link, known.again(response.time()));
        return new Visit.Unchanged(link.address());
    }

    private Visit read(Link link, Answer.Response response)
            throws IOException, InterruptedException {
        byte[] body;
        try {
            body = Unpacked.file(Unpacked.of(response, limits.bytes()), limits.bytes());
        } catch (IOException e) {
            return new Visit.Failed(link.address(), String.valueOf(e.getMessage()));
        }
        frontier.reached(response.address());
        return switch (recognizer.read(link, response, body)) {
            case PageRecognizer.Found.Communique(PayloadKind kind) ->
                    store(link, response, kind, Keys.of(body));
            case PageRecognizer.Found.Listing(List<Link> links, int named)
                    when links.isEmpty() && named > 0 ->
                    nothingOf(link, named);
            case PageRecognizer.Found.Listing(List<Link> links, int _) ->
                    list(link, response, links);
            case PageRecognizer.Found.Nothing(String reason) ->
                    new Visit.PassedOver(link.address(), reason);
        };
    }

    /// What is the same as before is not stored again: the journal says when it was last seen.
    private Visit store(Link link, Answer.Response response, PayloadKind kind, String digest)
            throws IOException {
        boolean isNew =
                shared.journal()
                        .known(link.address())
                        .filter(known -> known.digest().equals(digest))
                        .isEmpty();
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

    /// What comes of a list for machines that names nothing to follow: an address that was asked for is lost.
    private static Visit nothingOf(Link link, int named) {
        String reason =
                "none of the addresses that it names ("
                        + named
                        + ") is of this site and looks like one of a communiqué";
        return link.isStart()
                ? new Visit.Failed(link.address(), reason)
                : new Visit.PassedOver(link.address(), reason);
    }

    private Visit list(Link link, Answer.Response response, List<Link> links)
            throws IOException, InterruptedException {
        List<Link> all = new ArrayList<>(links);
        if (link.isStart() && link.role() == Link.Role.PAGE && !scope.knowsCommuniques()) {
            all.addAll(scope.lists(link, shared.robots().sitemaps(response.address())));
        }
        if (link.isStart() && all.isEmpty()) {
            return noneOf(link);
        }
        follow(link, all);
        write(link, entry(response, "", all));
        return new Visit.Listing(link.address(), all.size());
    }

    /// A list that a profile names may be filled by scripts, and its feed name what stands there.
    private static Visit noneOf(Link link) {
        return link.role() == Link.Role.LISTING
                ? new Visit.PassedOver(link.address(), "no link to a communiqué found")
                : new Visit.Failed(
                        link.address(),
                        "no link to a communiqué found: give the address of a list whose"
                                + " communiqués stand below it, or write a profile of the site");
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
}
