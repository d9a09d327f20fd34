package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a site's robots.txt says, and a site without one.
class RobotsTest {
    private final TestRun run;

    RobotsTest(@TempDir Path folder) {
        run = new TestRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void asksOnlyWhatRobotsMayAndWaitsAsTheyMust() {
        run.site.robots("User-agent: *", "Disallow: /p/secret", "Crawl-delay: 7");
        run.site.page(
                "/p/",
                TestPages.list(
                        TestPages.links("/p/communique-numero-", 1, 3),
                        TestPages.links("/p/secret-numero-", 1, 1)));
        run.site.communiques("/p/communique-numero-", 1, 3);
        FetchReport report = run.from("/p/");
        assertThat(report.problems())
                .containsExactly(
                        new Visit.Refused(run.uri("/p/secret-numero-1"), "robots.txt forbids it"));
        assertThat(report.hasFailures()).isFalse();
        assertThat(run.site.asked).doesNotContain("/p/secret-numero-1");
        assertThat(run.time.waited).contains(Duration.ofSeconds(7)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void leavesASiteAloneThatAsksForHours() {
        run.site.robots("User-agent: *", "Crawl-delay: 7200").communique("/a");
        assertThat(run.problemOf("/a"))
                .contains("Refused", "robots.txt asks for 7200 s between two pages: too long");
        assertThat(run.site.asked).isEmpty();
    }

    @Test
    void obeysWhatIsSaidToItByName() {
        run.site.robots("User-agent: *", "Disallow:", "", "User-agent: communiques", "Disallow: /");
        run.site.communique("/a");
        assertThat(run.problemOf("/a")).contains("Refused", "robots.txt forbids it");
    }

    @Test
    void mayAskEverythingWhereThereIsNone() {
        run.site.communique("/a");
        assertThat(run.from("/a").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 410})
    void mayAskEverythingWhereItIsDenied(int status) {
        run.site.status("/robots.txt", status).communique("/a");
        assertThat(run.from("/a").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void asksNothingWhereItCannotBeRead(int status) {
        run.site.status("/robots.txt", status).communique("/a");
        assertThat(run.problemOf("/a"))
                .contains(
                        "Failed",
                        "its robots.txt could not be read: robots.txt answered " + status);
        assertThat(run.site.asked).isEmpty();
    }

    @Test
    void asksNothingWhereItDoesNotCome() {
        run.manners = TestRun.manners(1, true);
        run.site.on(
                "/robots.txt",
                _ -> {
                    run.time.pass(Duration.ofSeconds(61));
                    run.site.keepSilent();
                });
        assertThat(run.problemOf("/a"))
                .contains("Failed", "its robots.txt could not be read: no whole answer");
        assertThat(run.site.asked).isEmpty();
    }

    @Test
    void followsItWhereItHasMoved() {
        run.site.status("/robots.txt", 301, "Location", "/moved.txt");
        run.site.on(
                "/moved.txt",
                "text/plain",
                "User-agent: *\nDisallow: /a".getBytes(StandardCharsets.UTF_8));
        run.site.communique("/a");
        assertThat(run.problemOf("/a")).contains("Refused", "robots.txt forbids it");
    }
}
