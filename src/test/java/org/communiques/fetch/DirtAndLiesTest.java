package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers that are slow, endless, private, or wrong about what they send.
class DirtAndLiesTest {
    private static final int LARGEST = 50_000;

    private final TestRun run;

    DirtAndLiesTest(@TempDir Path folder) {
        run = new TestRun(folder);
        run.manners = TestRun.manners(1, true);
        run.limits = new Limits(10, 100, 3, LARGEST, Duration.ofSeconds(60), Duration.ofHours(1));
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void cutsOffAPageThatIsTooLarge() {
        run.site.page("/large", "x".repeat(LARGEST + 1));
        assertThat(run.problemOf("/large")).contains("larger than 50000 bytes", "--max-size");
        assertThat(run.archived()).isEmpty();
    }

    @Test
    void cutsOffAPageThatNeverEnds() {
        run.site.on(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[8192];
                    while (true) {
                        exchange.getResponseBody().write(block);
                    }
                });
        assertThat(run.problemOf("/endless")).contains("larger than 50000 bytes");
    }

    @Test
    void cutsOffAPageThatUnpacksToTooMuch() {
        run.site.on(
                "/bomb",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    TestSite.send(exchange, 200, "text/html", TestPages.gzip("x".repeat(1 << 20)));
                });
        assertThat(run.problemOf("/bomb")).contains("larger than 50000 bytes");
    }

    @Test
    void cutsOffASitemapThatUnpacksToTooMuch() {
        run.site.on("/map.xml.gz", "application/gzip", TestPages.gzip("<urlset>".repeat(1 << 18)));
        assertThat(run.problemOf("/map.xml.gz")).contains("larger than 50000 bytes");
    }

    @Test
    void namesAPackingThatWasNotAskedForOrIsBroken() {
        run.site.on("/zstd", exchange -> packed(exchange, "zstd"));
        run.site.on("/gzip", exchange -> packed(exchange, "gzip"));
        assertThat(run.problemOf("/zstd")).contains("packed in a way that was not asked for: zstd");
        assertThat(run.problemOf("/gzip")).contains("cannot be unpacked");
    }

    private static void packed(HttpExchange exchange, String packing) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", packing);
        TestSite.send(
                exchange,
                200,
                "text/html",
                TestPages.article("A").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesUpOnAPageThatSaysNothing() {
        run.site.on(
                "/silent",
                _ -> {
                    run.time.pass(Duration.ofSeconds(61));
                    run.site.keepSilent();
                });
        assertThat(run.problemOf("/silent")).contains("no whole answer within 60.0 s", "--timeout");
    }

    @Test
    void givesUpOnAPageThatTrickles() {
        run.site.on(
                "/trickle",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    for (int second = 1; second <= 61; second++) {
                        out.write('x');
                        out.flush();
                        run.time.pass(Duration.ofSeconds(1));
                    }
                    run.site.keepSilent();
                });
        assertThat(run.problemOf("/trickle")).contains("no whole answer within 60.0 s");
    }

    @Test
    void namesAServerThatIsNotThere() {
        String address = run.site.address("/a");
        run.site.close();
        FetchReport report = run.run(address);
        assertThat(report.problems()).singleElement().asString().contains("takes no connection");
    }

    @Test
    void asksNoPrivateAddressUnlessTold() {
        run.site.communique("/a");
        run.manners = TestRun.manners(1, false);
        assertThat(run.problemOf("/a"))
                .contains("Refused", "a private address: 127.0.0.1", "--allow-private");
        assertThat(run.site.asked).isEmpty();
    }

    @Test
    void asksTheBytesWhatTheyAre() {
        run.site.on("/pdf", "text/html", "%PDF-1.7 etc.".getBytes(StandardCharsets.UTF_8));
        run.site.on(
                "/stream",
                "application/octet-stream",
                TestPages.article("A").getBytes(StandardCharsets.UTF_8));
        assertThat(run.problemOf("/pdf")).contains("PassedOver");
        assertThat(run.from("/stream").counts().stored()).isEqualTo(1);
        assertThat(run.archived()).hasSize(1);
    }
}
