package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where redirects lead, each hop judged like an address of its own.
class RedirectsTest {
    private final TestRun run;

    RedirectsTest(@TempDir Path folder) {
        run = new TestRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void areFollowedWithinTheSite() {
        run.site.status("/old", 301, "Location", "/new").communique("/new");
        assertThat(run.from("/old").counts().stored()).isEqualTo(1);
        assertThat(run.archived()).containsExactly(run.site.address("/new"));
    }

    @Test
    void endWhenTheyGoInACircleOrOnAndOn() {
        run.site.status("/a", 302, "Location", "/b").status("/b", 302, "Location", "/a");
        IntStream.range(0, 9)
                .forEach(i -> run.site.status("/r" + i, 302, "Location", "/r" + (i + 1)));
        assertThat(run.problemOf("/a")).contains("Failed", "redirects in a circle");
        assertThat(run.problemOf("/r0")).contains("Failed", "too many redirects");
    }

    /// As if the first host were one of the internet.
    @Test
    void areNotFollowedToAPrivateAddress() throws InterruptedException {
        run.site.status("/a", 302, "Location", "http://localhost:1/secret");
        HostCheck hosts =
                new HostCheck(
                        false,
                        host ->
                                new InetAddress[] {
                                    InetAddress.ofLiteral(
                                            host.equals("127.0.0.1") ? "8.8.8.8" : "10.0.0.1")
                                });
        Pace pace = run.time.pace();
        try (Requester requester = new Requester(run.limits, "essai", pace, new Stop())) {
            Follower follower = new Follower(new Persistent(requester, pace, run.manners));
            assertThat(
                            follower.follow(
                                    run.uri("/a"),
                                    Map.of(),
                                    Follower.rules(hosts::objection, Duration.ZERO)))
                    .isInstanceOf(Answer.Refused.class)
                    .asString()
                    .contains("leads to http://localhost:1/secret: a private address: localhost");
        }
        assertThat(run.site.asked).containsExactly("/a");
    }

    @Test
    void areNotFollowedToAnotherSiteOrScheme() {
        run.site.status("/a", 302, "Location", "https://other.example/");
        run.site.status("/b", 302, "Location", "file:///etc/passwd");
        run.site.status("/c", 302, "Location", "http://me:secret@127.0.0.1/");
        assertThat(run.problemOf("/a")).contains("leads to https://other.example/: another site");
        assertThat(run.problemOf("/b")).contains("neither http nor https");
        assertThat(run.problemOf("/c")).contains("name or password");
    }
}
