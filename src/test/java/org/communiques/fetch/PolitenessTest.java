package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often a site is asked, and what it is told.
class PolitenessTest {
    private final TestRun run;

    PolitenessTest(@TempDir Path folder) {
        run = new TestRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void tellsWhoAsks() {
        run.site.communique("/a");
        run.from("/a");
        assertThat(run.site.headers.get("/a"))
                .containsEntry("User-agent", List.of("essai/1 (+mailto:x@a.example)"));
    }

    @Test
    void pausesBetweenTwoPages() {
        run.site.page("/p/", TestPages.list(TestPages.links("/p/communique-numero-", 1, 3)));
        run.site.communiques("/p/communique-numero-", 1, 3);
        run.from("/p/");
        assertThat(run.time.waited).hasSize(4).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void doesNotAskAgainForWhatHasNotChanged() {
        byte[] page = TestPages.article("A").getBytes(StandardCharsets.UTF_8);
        run.site.on(
                "/a",
                exchange -> {
                    if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                        exchange.sendResponseHeaders(304, -1);
                    } else {
                        exchange.getResponseHeaders().add("ETag", "\"1\"");
                        TestSite.send(exchange, 200, "text/html", page);
                    }
                });
        assertThat(run.from("/a").counts().stored()).isEqualTo(1);
        run.time.pass(Duration.ofHours(1));
        assertThat(run.from("/a").counts()).isEqualTo(new FetchReport.Counts(0, 1, 0, 0));
    }

    @Test
    void asksWhetherAPageHasChangedSinceItsDate() {
        String saw = "Thu, 15 Jan 2026 11:00:00 GMT";
        byte[] page = TestPages.article("A").getBytes(StandardCharsets.UTF_8);
        run.site.on(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().add("Last-Modified", saw);
                    TestSite.send(exchange, 200, "text/html", page);
                });
        run.from("/a");
        run.time.pass(Duration.ofHours(1));
        assertThat(run.from("/a").counts()).isEqualTo(new FetchReport.Counts(0, 1, 0, 0));
        assertThat(run.site.headers.get("/a")).containsEntry("If-modified-since", List.of(saw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    429 | 42
                    503 | 42
                    503 | Thu, 15 Jan 2026 12:00:43 GMT
                    """)
    void waitsAsLongAsTheSiteAsks(int status, String until) {
        byte[] page = TestPages.article("A").getBytes(StandardCharsets.UTF_8);
        AtomicInteger times = new AtomicInteger();
        run.site.on(
                "/a",
                exchange -> {
                    if (times.incrementAndGet() == 1) {
                        exchange.getResponseHeaders().add("Retry-After", until);
                        exchange.sendResponseHeaders(status, -1);
                    } else {
                        TestSite.send(exchange, 200, "text/html", page);
                    }
                });
        assertThat(run.from("/a").counts().stored()).isEqualTo(1);
        assertThat(run.time.waited).contains(Duration.ofSeconds(42));
    }

    @Test
    void leavesASiteAloneThatAsksForTooMuchPatience() {
        run.site.status(
                "/p/communique-numero-1", 503, "Retry-After", "Thu, 15 Jan 2026 18:00:00 GMT");
        run.site.page("/p/", TestPages.list(TestPages.links("/p/communique-numero-", 1, 3)));
        FetchReport report = run.from("/p/");
        assertThat(run.site.asked).containsExactly("/p/", "/p/communique-numero-1");
        assertThat(report.problems()).hasSize(3).allMatch(Visit.Failed.class::isInstance);
        assertThat(report.problems().getLast().toString()).contains("left alone");
    }

    @Test
    void triesABrokenPageAgainButNotForEver() {
        run.site.status("/a", 500);
        FetchReport report = run.from("/a");
        assertThat(run.site.asked).containsExactly("/a", "/a", "/a");
        assertThat(report.problems())
                .containsExactly(new Visit.Failed(run.uri("/a"), "answered 500"));
        assertThat(run.time.waited).contains(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }
}
