package org.communiques.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What is to be known before a page is asked for, in order: is it ours to ask, is it of the site, does the
/// site allow it.
record PageRules(Scope scope, Robots robots, Follower.Rules reach) implements Follower.Rules {
    @Override
    public Optional<Answer.None> objection(URI address) throws InterruptedException {
        Optional<Answer.None> unreachable = reach.objection(address);
        if (unreachable.isPresent()) {
            return unreachable;
        }
        return scope.holds(address)
                ? robots.objection(address)
                : Optional.of(new Answer.Refused("another site: name it, to fetch it"));
    }

    @Override
    public Duration delay(URI address) {
        Duration own = reach.delay(address);
        Duration asked = robots.delay(address);
        return asked.compareTo(own) > 0 ? asked : own;
    }
}
