package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FetchCommandTest {
    @TempDir private Path folder;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private HttpServer server;

    FetchCommandTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        String page = pages.get(exchange.getRequestURI().getPath());
                        byte[] body = String.valueOf(page).getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders()
                                .add("Content-Type", "text/html; charset=utf-8");
                        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        server.start();
        page("message", "Le message du ministre salue la pêche durable.");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsBothVersionsOfAPageRewrittenInPlaceToTheIndex() {
        assertThat(fetch("message").exitCode()).isEqualTo(ExitCode.DONE);
        page("message", "Le message du ministre salue la coopération spatiale.");
        assertThat(fetch("message").err()).contains("1 stored");
        Run reindex = Run.of("reindex", archive(), "--index", index());
        assertThat(reindex.exitCode()).as(reindex.err()).isEqualTo(ExitCode.DONE);
        assertThat(reindex.err()).contains("2 communiqués in");
    }

    @Test
    void indexesTheArchiveWhereThereIsNoNetwork() {
        fetch("message");
        server.stop(0);
        assertThat(Run.of("reindex", archive(), "--index", index()).err())
                .contains("1 communiqué in");
    }

    @Test
    void tellsOnThePageWhenItWasCaptured() throws IOException {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        fetch("message");
        Run.of("reindex", archive(), "--index", index());
        String found = Run.of("search", "pêche", "--index", index(), "--json").out();
        String id = new JsonMapper().readTree(found).at("/hits/0/id").asString();
        String shown = Run.of("show", id, "--json", "--index", index()).out();
        Instant captured =
                Instant.parse(new JsonMapper().readTree(shown).path("captured").asString());
        assertThat(captured).isBetween(before, Instant.now());
        assertThat(warcDate()).isEqualTo(captured);
    }

    /// As the archive has it.
    private Instant warcDate() {
        try (Stream<Sourced> found = Sources.open(List.of(archive()))) {
            SourceDocument document = (SourceDocument) found.findFirst().orElseThrow();
            return Objects.requireNonNull(document.origin().captured());
        }
    }

    @Test
    void indexesAnAddressByWayOfTheArchive() {
        Run run =
                Run.of(
                        "reindex",
                        address("message"),
                        "--index",
                        index(),
                        "--archive",
                        archive(),
                        "--allow-private",
                        "--delay=0");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("search", "pêche", "--index", index(), "--json").out())
                .contains("\"total\":1,")
                .contains(address("message"));
    }

    @Test
    void saysWhatWasLostAndGoesOn() {
        Run run = fetch("missing", "message");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err())
                .contains("failed    " + address("missing") + ": answered 404")
                .contains("stored    " + address("message"))
                .contains("1 × failed: answered 404");
    }

    @Test
    void failsWhenAllThatWasAskedForIsRefused() {
        Run run = Run.of("fetch", address("message"), "--archive", archive(), "--delay=0");
        assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("--allow-private");
    }

    @Test
    void namesTheSitesThatItKnows() {
        assertThat(Run.of("fetch", "--sites").out()).contains("gov-uk");
        Run run = Run.of("fetch", "nowhere", "--archive", archive());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("nowhere").contains("gov-uk");
    }

    private Run fetch(String... names) {
        Object[] words = new Object[names.length + 5];
        words[0] = "fetch";
        for (int i = 0; i < names.length; i++) {
            words[i + 1] = address(names[i]);
        }
        words[names.length + 1] = "--archive";
        words[names.length + 2] = archive();
        words[names.length + 3] = "--allow-private";
        words[names.length + 4] = "--delay=0";
        return Run.of(words);
    }

    private void page(String name, String sentence) {
        pages.put(
                "/" + name,
                "<html><head><title>Message du ministre</title></head><body><h1>Message du"
                        + " ministre</h1><p>"
                        + sentence
                        + "</p></body></html>");
    }

    private String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    private String archive() {
        return folder.resolve("archive").toString();
    }

    private String index() {
        return folder.resolve("index").toString();
    }
}
