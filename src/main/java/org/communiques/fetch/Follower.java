package org.communiques.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Follows redirects by hand, because each hop has to be allowed.
final class Follower {
    private static final int HOPS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Persistent persistent;

    Follower(Persistent persistent) {
        this.persistent = persistent;
    }

    /// What is to be known before a hop.
    interface Rules {
        /// Why this address is not asked, if so.
        Optional<Answer.None> objection(URI address) throws InterruptedException;

        Duration delay(URI address);
    }

    Answer follow(URI start, Map<String, String> headers, Rules rules) throws InterruptedException {
        Set<URI> seen = new LinkedHashSet<>();
        URI address = start;
        while (seen.add(address) && seen.size() <= HOPS + 1) {
            Optional<Answer.None> objection = rules.objection(address);
            if (objection.isPresent()) {
                return seen.size() == 1
                        ? objection.get()
                        : objection.get().because("leads to " + address + ": ");
            }
            Answer answer = persistent.ask(address, headers, rules.delay(address));
            if (!(answer instanceof Answer.Response response)
                    || !REDIRECTS.contains(response.status())) {
                return answer;
            }
            Optional<URI> next = target(response);
            if (next.isEmpty()) {
                return new Answer.Lost("a redirect that leads nowhere");
            }
            address = next.get();
        }
        return new Answer.Lost(seen.size() > HOPS ? "too many redirects" : "redirects in a circle");
    }

    private static Optional<URI> target(Answer.Response response) {
        return Web.resolve(response.address(), response.header("Location"));
    }

    /// Rules that ask for the same delay everywhere.
    static Rules rules(Function<URI, Optional<Answer.None>> objection, Duration delay) {
        return new Rules() {
            @Override
            public Optional<Answer.None> objection(URI address) {
                return objection.apply(address);
            }

            @Override
            public Duration delay(URI address) {
                return delay;
            }
        };
    }
}
