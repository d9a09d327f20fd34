package org.communiques.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Asks again what a site cannot give just now: after the time it names, or after longer and longer pauses.
///
/// A host that failed several pages in a row, or asks for more patience than there is, is left alone.
final class Persistent {
    private static final Set<Integer> MAY_PASS = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int FAILURES_IN_A_ROW = 5;

    private final Requester requester;
    private final Pace pace;
    private final Manners manners;
    private final Map<String, Integer> failures = new HashMap<>();
    private final Map<String, String> closed = new HashMap<>();

    Persistent(Requester requester, Pace pace, Manners manners) {
        this.requester = requester;
        this.pace = pace;
        this.manners = manners;
    }

    /// @param delay to leave the host alone for after each request
    Answer ask(URI address, Map<String, String> headers, Duration delay)
            throws InterruptedException {
        String host = address.getRawAuthority();
        String left = closed.get(host);
        if (left != null) {
            return new Answer.Lost(left);
        }
        Answer answer = tries(address, headers, delay);
        if (!mayPass(answer)) {
            failures.remove(host);
        } else if (failures.merge(host, 1, Integer::sum) >= FAILURES_IN_A_ROW) {
            closed.put(host, host + " failed again and again: left alone for this run");
        }
        return answer;
    }

    private Answer tries(URI address, Map<String, String> headers, Duration delay)
            throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; ; i++) {
            pace.await(address);
            Answer answer = requester.ask(address, headers);
            pace.rest(address, delay);
            if (i == manners.tries() || !mayPass(answer)) {
                return answer;
            }
            Duration asked = askedFor(answer, pause);
            if (asked.compareTo(manners.patience()) > 0) {
                closed.put(
                        address.getRawAuthority(),
                        String.format(
                                Locale.ROOT,
                                "%s asks to come again in %d s: left alone for this run",
                                address.getRawAuthority(),
                                asked.toSeconds()));
                return answer;
            }
            pace.rest(address, asked);
            pause = pause.multipliedBy(2);
        }
    }

    private Duration askedFor(Answer answer, Duration pause) {
        return answer instanceof Answer.Response response
                ? RetryAfter.parse(response.header("Retry-After"), pace.now()).orElse(pause)
                : pause;
    }

    private static boolean mayPass(Answer answer) {
        return switch (answer) {
            case Answer.Response response -> MAY_PASS.contains(response.status());
            case Answer.Lost lost -> lost.mayPass();
            case Answer.Refused _ -> false;
        };
    }
}
