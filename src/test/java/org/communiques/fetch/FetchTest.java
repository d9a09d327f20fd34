package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.communiques.site.Sites;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {
    private static final String LONG =
            "Le ministre a reçu son homologue pour évoquer la coopération entre les deux pays. "
                    .repeat(6);

    private final TestSite site = new TestSite();
    private final TestTime time = new TestTime();
    private final List<Visit> visits = new ArrayList<>();
    private final Path folder;
    private Sites sites = Sites.none();
    private Limits limits = Limits.USUAL;
    private Manners manners = manners(true);

    FetchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void fetchesOnePageAsOnePage() throws IOException {
        site.page("/a/entretien-du-15-janvier.html", article("Entretien", ""));
        FetchReport report = run("/a/entretien-du-15-janvier.html");
        assertThat(report.counts()).isEqualTo(new FetchReport.Counts(1, 0, 0, 0));
        assertThat(archived()).containsExactly(site.address("/a/entretien-du-15-janvier.html"));
    }

    @Test
    void followsAListAndItsNextPages() throws IOException {
        site.page("/presse/", list(links("/presse/communique-numero-", 1, 4), next("?page=2")));
        site.page(
                "/presse/?page=2",
                list(links("/presse/communique-numero-", 5, 8), next("?page=3")));
        site.page("/presse/?page=3", list(links("/presse/communique-numero-", 9, 9), ""));
        IntStream.rangeClosed(1, 9).forEach(i -> communique("/presse/communique-numero-" + i));
        FetchReport report = run("/presse/");
        assertThat(report.problems()).isEmpty();
        assertThat(report.counts()).isEqualTo(new FetchReport.Counts(9, 0, 0, 3));
        assertThat(archived()).hasSize(9);
    }

    @Test
    void staysBelowThePlaceWhereItStarts() throws IOException {
        site.page(
                "/presse/",
                list(
                        links("/presse/communique-numero-", 1, 3)
                                + links("/plan-du-site-numero-", 1, 3)
                                + "<a href='https://other.example/un-communique-ailleurs'>Un"
                                + " communiqué d’ailleurs</a>",
                        ""));
        IntStream.rangeClosed(1, 3).forEach(i -> communique("/presse/communique-numero-" + i));
        run("/presse/");
        assertThat(site.asked).allMatch(path -> path.startsWith("/presse/"));
        assertThat(archived()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void readsAFeed(String kind) throws IOException {
        communique("/a/1");
        communique("/b/2");
        site.on("/feed", "text/html", feed(kind).getBytes(StandardCharsets.UTF_8));
        assertThat(run("/feed").counts()).isEqualTo(new FetchReport.Counts(2, 0, 0, 1));
    }

    @Test
    void findsSitemapsByRobotsAndFeedsByThePage() throws IOException {
        site.on(
                "/robots.txt",
                "text/plain",
                ("User-agent: *\nDisallow:\nSitemap: " + site.address("/index.xml.gz"))
                        .getBytes(StandardCharsets.UTF_8));
        site.on(
                "/index.xml.gz",
                "application/gzip",
                gzip(
                        """
                        <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>%s</loc></sitemap></sitemapindex>
                        """
                                .replace("%s", site.address("/map.xml"))));
        site.on(
                "/map.xml",
                "text/xml",
                """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>%s</loc></url></urlset>
                """
                        .replace("%s", site.address("/news/one-of-the-map-2025"))
                        .getBytes(StandardCharsets.UTF_8));
        site.on("/rss", "application/rss+xml", feed("rss").getBytes(StandardCharsets.UTF_8));
        site.page(
                "/",
                "<link rel=alternate type='application/rss+xml' href=/rss>"
                        + list(links("/news/numero-", 2001, 2003), ""));
        communique("/news/one-of-the-map-2025");
        communique("/a/1");
        communique("/b/2");
        IntStream.rangeClosed(2001, 2003).forEach(i -> communique("/news/numero-" + i));
        assertThat(run("/").problems()).isEmpty();
        assertThat(archived()).hasSize(6);
    }

    @Test
    void followsTheProfileOfAKnownSite() throws IOException {
        Path profiles = Files.createDirectory(folder.resolve("sites"));
        Files.writeString(
                profiles.resolve("essai.yaml"),
                """
                name: Essai
                hosts: [127.0.0.1, localhost]
                addresses: {scheme: http}
                listings:
                  pages: ["%s"]
                  communiques: ["/c/#.html"]
                """
                        .replace("%s", site.address("/liste")));
        sites = Sites.load(profiles);
        site.page(
                "/liste",
                "<a href=/c/1.html>1</a> <a href=/a-propos-de-nous-et-du-site>À propos de nous</a>"
                        + " <a href='"
                        + site.address("/c/1.html").replace("127.0.0.1", "localhost")
                        + "'>alias</a>");
        communique("/c/1.html");
        FetchReport report = runOn("essai");
        assertThat(report.problems()).isEmpty();
        assertThat(site.asked).containsExactly("/liste", "/c/1.html");
        assertThatThrownBy(() -> runOn("inconnu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("essai");
    }

    @Test
    void asksOnlyWhatRobotsMayAndWaitsAsTheyMust() throws IOException {
        site.on(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /p/secret\nCrawl-delay: 7"
                        .getBytes(StandardCharsets.UTF_8));
        site.page(
                "/p/",
                list(links("/p/communique-numero-", 1, 3) + links("/p/secret-numero-", 1, 1), ""));
        IntStream.rangeClosed(1, 3).forEach(i -> communique("/p/communique-numero-" + i));
        FetchReport report = run("/p/");
        assertThat(report.problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        Visit.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("robots.txt forbids it"));
        assertThat(report.hasFailures()).isFalse();
        assertThat(site.asked).doesNotContain("/p/secret-numero-1");
        assertThat(time.waited).contains(Duration.ofSeconds(7)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void takesARobotsFileThatFailsAsANo() throws IOException {
        site.status("/robots.txt", 503);
        communique("/a");
        assertThat(run("/a").problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        Visit.Refused.class,
                        refused ->
                                assertThat(refused.reason()).contains("robots.txt answered 503"));
        assertThat(site.asked).isEmpty();
    }

    @Test
    void doesNotAskAgainForWhatHasNotChanged() throws IOException {
        site.on(
                "/a",
                exchange -> {
                    if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                        exchange.sendResponseHeaders(304, -1);
                    } else {
                        exchange.getResponseHeaders().add("ETag", "\"1\"");
                        TestSite.send(
                                exchange,
                                200,
                                "text/html",
                                article("A", "").getBytes(StandardCharsets.UTF_8));
                    }
                });
        assertThat(run("/a").counts().stored()).isEqualTo(1);
        time.pass(Duration.ofHours(1));
        FetchReport report = run("/a");
        assertThat(report.counts()).isEqualTo(new FetchReport.Counts(0, 1, 0, 0));
        assertThat(report.archive()).isNull();
        assertThat(archived()).hasSize(1);
    }

    @Test
    void keepsBothVersionsOfAPageThatChanged() throws IOException {
        site.page("/a", article("Premier", ""));
        run("/a");
        time.pass(Duration.ofHours(1));
        run("/a");
        site.page("/a", article("Second", ""));
        time.pass(Duration.ofHours(1));
        run("/a");
        assertThat(archived()).containsExactly(site.address("/a"), site.address("/a"));
    }

    @Test
    void waitsAsLongAsTheSiteAsks() throws IOException {
        AtomicInteger times = new AtomicInteger();
        site.on(
                "/a",
                exchange -> {
                    if (times.incrementAndGet() == 1) {
                        exchange.getResponseHeaders().add("Retry-After", "42");
                        exchange.sendResponseHeaders(429, -1);
                    } else {
                        TestSite.send(
                                exchange,
                                200,
                                "text/html",
                                article("A", "").getBytes(StandardCharsets.UTF_8));
                    }
                });
        assertThat(run("/a").counts().stored()).isEqualTo(1);
        assertThat(time.waited).contains(Duration.ofSeconds(42));
    }

    @Test
    void leavesASiteAloneThatAsksForTooMuchPatience() throws IOException {
        site.status("/p/communique-numero-1", 503, "Retry-After", "Thu, 15 Jan 2026 18:00:00 GMT");
        site.page("/p/", list(links("/p/communique-numero-", 1, 3), ""));
        FetchReport report = run("/p/");
        assertThat(site.asked).containsExactly("/p/", "/p/communique-numero-1");
        assertThat(report.problems()).hasSize(3).allMatch(Visit.Failed.class::isInstance);
        assertThat(report.problems().getLast().toString()).contains("left alone");
    }

    @Test
    void triesABrokenPageAgainButNotForEver() throws IOException {
        site.status("/a", 500);
        FetchReport report = run("/a");
        assertThat(site.asked).containsExactly("/a", "/a", "/a");
        assertThat(report.problems()).containsExactly(new Visit.Failed(uri("/a"), "answered 500"));
        assertThat(time.waited).contains(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void followsRedirectsWithinTheSite() throws IOException {
        site.status("/old", 301, "Location", "/new");
        communique("/new");
        assertThat(run("/old").counts().stored()).isEqualTo(1);
        assertThat(archived()).containsExactly(site.address("/new"));
    }

    @Test
    void endsRedirectsThatGoInACircleOrOnAndOn() throws IOException {
        site.status("/a", 302, "Location", "/b").status("/b", 302, "Location", "/a");
        assertThat(run("/a").problems())
                .containsExactly(new Visit.Failed(uri("/a"), "redirects in a circle"));
        IntStream.range(0, 9).forEach(i -> site.status("/r" + i, 302, "Location", "/r" + (i + 1)));
        assertThat(run("/r0").problems())
                .containsExactly(new Visit.Failed(uri("/r0"), "too many redirects"));
    }

    @Test
    void followsNoRedirectToAnotherSiteOrScheme() throws IOException {
        site.status("/a", 302, "Location", "https://other.example/");
        site.status("/b", 302, "Location", "file:///etc/passwd");
        site.status("/c", 302, "Location", "http://me:secret@127.0.0.1/");
        assertThat(run("/a").problems().toString()).contains("another site");
        assertThat(run("/b").problems().toString()).contains("neither http nor https");
        assertThat(run("/c").problems().toString()).contains("name or password");
    }

    @Test
    void asksNoPrivateAddressUnlessTold() throws IOException {
        communique("/a");
        manners = manners(false);
        assertThat(run("/a").problems())
                .singleElement()
                .isInstanceOfSatisfying(
                        Visit.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .contains("private address", "127.0.0.1"));
        assertThat(site.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://a.example/", "https://me:secret@a.example/", "https://", "a b c"})
    void saysWhichStartsMakeNoSense(String start) {
        assertThatThrownBy(() -> runOn(start)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsOffAPageThatIsTooLargeAndOneThatNeverEnds() throws IOException {
        limits = limits(Duration.ofSeconds(60), 50_000);
        site.page("/large", "x".repeat(60_000));
        site.on(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[8192];
                    while (true) {
                        exchange.getResponseBody().write(block);
                    }
                });
        site.on(
                "/bomb",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    TestSite.send(exchange, 200, "text/html", gzip("x".repeat(1 << 20)));
                });
        for (String path : List.of("/large", "/endless", "/bomb")) {
            assertThat(run(path).problems().toString()).contains("50000 bytes");
        }
        assertThat(archived()).isEmpty();
    }

    @Test
    void givesUpOnAPageThatTricklesOrSaysNothing() throws IOException {
        limits = limits(Duration.ofMillis(150), 50_000);
        manners = new Manners(Duration.ZERO, 1, Duration.ZERO, true, "essai");
        site.on("/silent", _ -> sleep(2_000));
        site.on(
                "/trickle",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 100; i++) {
                        exchange.getResponseBody().write('x');
                        exchange.getResponseBody().flush();
                        sleep(20);
                    }
                });
        assertThat(run("/silent").problems().toString()).contains("0.15 s");
        assertThat(run("/trickle").problems().toString()).contains("0.15 s");
    }

    @Test
    void asksTheBytesWhatTheyAre() throws IOException {
        site.on("/pdf", "text/html", "%PDF-1.7 etc.".getBytes(StandardCharsets.UTF_8));
        site.on(
                "/stream",
                "application/octet-stream",
                article("A", "").getBytes(StandardCharsets.UTF_8));
        assertThat(run("/pdf").problems()).singleElement().isInstanceOf(Visit.PassedOver.class);
        assertThat(run("/stream").counts().stored()).isEqualTo(1);
        assertThat(archived()).hasSize(1);
    }

    @Test
    void goesOnWhereItWasKilled() throws IOException {
        site.page("/p/", list(links("/p/communique-numero-", 1, 5), ""));
        IntStream.rangeClosed(1, 5).forEach(i -> communique("/p/communique-numero-" + i));
        assertThatThrownBy(() ->
                        fetch().run(
                                        List.of(site.address("/p/")),
                                        time.pace(),
                                        visit -> {
                                            if (visit.address().toString().endsWith("-3")) {
                                                throw new CancellationException("killed");
                                            }
                                        }))
                .hasMessage("killed");
        assertThat(run("/p/").counts()).isEqualTo(new FetchReport.Counts(2, 0, 4, 0));
        assertThat(site.asked).doesNotHaveDuplicates();
        assertThat(archived()).hasSize(5);
    }

    @Test
    void endsTidilyBetweenTwoPagesWhenToldTo() throws IOException {
        site.page("/p/", list(links("/p/communique-numero-", 1, 5), ""));
        IntStream.rangeClosed(1, 5).forEach(i -> communique("/p/communique-numero-" + i));
        Fetch fetch = fetch();
        FetchReport report =
                fetch.run(
                        List.of(site.address("/p/")),
                        time.pace(),
                        visit -> {
                            if (visit.address().toString().endsWith("-3")) {
                                fetch.stop();
                            }
                        });
        assertThat(report.stop()).isEqualTo("stopped; the next run goes on, 2 wait");
        assertThat(archived()).hasSize(3);
        assertThat(run("/p/").counts()).isEqualTo(new FetchReport.Counts(2, 0, 4, 0));
    }

    @Test
    void waitsForNoAnswerWhenToldToEnd() throws IOException {
        site.page("/p/", list(links("/p/communique-numero-", 1, 3), ""));
        communique("/p/communique-numero-1");
        Fetch fetch = fetch();
        site.on(
                "/p/communique-numero-2",
                _ -> {
                    fetch.stop();
                    sleep(30_000);
                });
        FetchReport report = fetch.run(List.of(site.address("/p/")), time.pace(), visits::add);
        assertThat(report.stop()).isEqualTo("stopped; the next run goes on");
        assertThat(archived()).hasSize(1);
    }

    @Test
    void goesOnAfterALimit() throws IOException {
        site.page("/p/", list(links("/p/communique-numero-", 1, 5), ""));
        IntStream.rangeClosed(1, 5).forEach(i -> communique("/p/communique-numero-" + i));
        limits = new Limits(3, 100, 3, 1 << 20, Duration.ofSeconds(20), Duration.ofHours(1));
        FetchReport first = run("/p/");
        assertThat(first.counts().stored()).isEqualTo(3);
        assertThat(first.stop()).contains("2 wait");
        assertThat(run("/p/").counts().stored()).isEqualTo(2);
        assertThat(archived()).hasSize(5);
    }

    @Test
    void endsWhenTheTimeIsOver() throws IOException {
        site.page("/p/", list(links("/p/communique-numero-", 1, 5), ""));
        IntStream.rangeClosed(1, 5).forEach(i -> communique("/p/communique-numero-" + i));
        limits = new Limits(9, 100, 3, 1 << 20, Duration.ofSeconds(20), Duration.ofSeconds(3));
        assertThat(run("/p/").stop()).contains("the time is over");
    }

    @Test
    void saysThatNothingCouldBeFollowed() throws IOException {
        site.page(
                "/p/",
                "<a href=/elsewhere/communique-numero-1>Le premier communiqué de ce site</a>");
        assertThat(run("/p/").problems()).singleElement().isInstanceOf(Visit.PassedOver.class);
    }

    @Test
    void letsOneRunAtATimeWriteIntoAnArchive() throws IOException {
        communique("/a");
        List<Throwable> met = new ArrayList<>();
        fetch().run(
                        List.of(site.address("/a")),
                        time.pace(),
                        _ -> {
                            try {
                                run("/a");
                            } catch (UncheckedIOException e) {
                                met.add(e);
                            }
                        });
        assertThat(met).singleElement().asString().contains("Another run");
    }

    @Test
    void tellsWhoAsks() throws IOException {
        communique("/a");
        run("/a");
        Map<String, List<String>> headers = site.headers.get("/a");
        assertThat(headers).containsEntry("User-agent", List.of("essai/1 (+mailto:x@a.example)"));
    }

    private static Manners manners(boolean allowPrivate) {
        return new Manners(
                Duration.ofSeconds(1),
                3,
                Duration.ofMinutes(5),
                allowPrivate,
                "essai/1 (+mailto:x@a.example)");
    }

    private static Limits limits(Duration request, int bytes) {
        return new Limits(10, 100, 3, bytes, request, Duration.ofHours(1));
    }

    private Fetch fetch() {
        return new Fetch(folder.resolve("archive"), sites, limits, manners);
    }

    private FetchReport run(String path) {
        return runOn(site.address(path));
    }

    private FetchReport runOn(String start) {
        return fetch().run(List.of(start), time.pace(), visits::add);
    }

    private List<String> archived() {
        try (Stream<Sourced> found = Sources.open(List.of(folder.resolve("archive").toString()))) {
            return found.map(SourceDocument.class::cast)
                    .map(document -> String.valueOf(document.origin().url()))
                    .toList();
        }
    }

    private URI uri(String path) {
        return URI.create(site.address(path));
    }

    private void communique(String path) {
        site.page(path, article("Communiqué " + path, ""));
    }

    private static String article(String title, String more) {
        return String.format(
                Locale.ROOT,
                "<html><head><title>%s</title></head><body><h1>%s</h1><p>%s</p><p>%s</p>%s</body></html>",
                title,
                title,
                LONG,
                LONG,
                more);
    }

    private static String list(String links, String more) {
        return "<html><body><h1>Communiqués</h1><ul>" + links + "</ul>" + more + "</body></html>";
    }

    private static String links(String path, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i ->
                        "<li><a href='"
                                + path
                                + i
                                + "'>Le communiqué numéro "
                                + i
                                + " du ministère</a></li>")
                .collect(Collectors.joining());
    }

    private static String next(String address) {
        return "<a href='" + address + "'>Page suivante</a>";
    }

    private String feed(String kind) {
        String a = site.address("/a/1");
        String b = site.address("/b/2");
        return kind.equals("rss")
                ? String.format(
                        Locale.ROOT,
                        "<rss version='2.0'><channel><title>x</title><link>%s</link><item><link>%s</link></item><item><link>%s</link></item></channel></rss>",
                        site.address("/"),
                        a,
                        b)
                : String.format(
                        Locale.ROOT,
                        "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><entry><link href='%s'/></entry><entry><link href='%s'/></entry></feed>",
                        a,
                        b);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
