package org.communiques.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the sites of a run allow robots (RFC 9309). A site without a robots.txt allows everything; one that
/// cannot give its own forbids everything for now.
final class Robots {
    private static final int GONE = 400;
    private static final int BUSY = 429;
    private static final int BROKEN = 500;
    private static final int LARGEST = 1 << 20;

    /// A site that asks for longer pauses wants no robots.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// One site's rules, and why they are as they are when its robots.txt is not the reason.
    private record Rules(SimpleRobotRules rules, Answer.@Nullable None failure) {
        Duration delay() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }
    }

    private final Follower follower;
    private final Follower.Rules reach;
    private final Map<String, Rules> known = new HashMap<>();

    /// @param reach which addresses may be asked for a robots.txt at all
    Robots(Follower follower, Follower.Rules reach) {
        this.follower = follower;
        this.reach = reach;
    }

    Optional<Answer.None> objection(URI address) throws InterruptedException {
        Rules site = of(address);
        if (site.failure() != null) {
            return Optional.of(site.failure());
        }
        if (site.delay().compareTo(PATIENCE) > 0) {
            return Optional.of(
                    new Answer.Refused(
                            "robots.txt asks for "
                                    + site.delay().toSeconds()
                                    + " s between two pages: too long"));
        }
        return site.rules().isAllowed(address.toString())
                ? Optional.empty()
                : Optional.of(new Answer.Refused("robots.txt forbids it"));
    }

    /// How long the site asks robots to wait, if it does.
    Duration delay(URI address) {
        Rules site = known.get(origin(address));
        return site == null ? Duration.ZERO : site.delay();
    }

    List<String> sitemaps(URI address) throws InterruptedException {
        return of(address).rules().getSitemaps();
    }

    private Rules of(URI address) throws InterruptedException {
        String origin = origin(address);
        Rules rules = known.get(origin);
        if (rules == null) {
            rules = read(URI.create(origin + "/robots.txt"));
            known.put(origin, rules);
        }
        return rules;
    }

    private Rules read(URI address) throws InterruptedException {
        return switch (follower.follow(address, Map.of(), reach)) {
            case Answer.Response response when isReadable(response) -> parse(address, response);
            case Answer.Response response
                    when response.status() >= BROKEN || response.status() == BUSY ->
                    none(new Answer.Lost("robots.txt answered " + response.status()));
            case Answer.Response _ ->
                    new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
            case Answer.None none -> none(none);
        };
    }

    private static boolean isReadable(Answer.Response response) {
        return response.status() < GONE;
    }

    private static Rules none(Answer.None answer) {
        return new Rules(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                answer.because("its robots.txt could not be read: "));
    }

    private static Rules parse(URI address, Answer.Response response) {
        try {
            byte[] text = Unpacked.of(response, LARGEST);
            return new Rules(
                    // what is too long is said here, in its own words
                    new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                            .parseContent(
                                    address.toString(), text, "text/plain", List.of(Manners.ROBOT)),
                    null);
        } catch (IOException e) {
            return none(new Answer.Lost(String.valueOf(e.getMessage())));
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
