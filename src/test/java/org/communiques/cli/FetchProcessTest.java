package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, told to end by the operating system while a page is on its way.
class FetchProcessTest {
    /// What a process that ended on this signal answers: 128 and the number of SIGTERM. Ctrl+C (SIGINT, 130) goes
    /// the same way, but a shell may have told the processes of a script to take no notice of it.
    private static final int TERMINATED = 128 + 15;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> lastIsAsked = new CompletableFuture<>();
    private final CompletableFuture<Void> lastIsAnswered = new CompletableFuture<>();
    private final Path folder;

    FetchProcessTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        lastIsAnswered.complete(null);
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.endsWith("/last")) {
                lastIsAsked.complete(null);
                lastIsAnswered.join();
            }
            byte[] page =
                    ("<html><body><h1>Message</h1><p>Le ministre salue la pêche durable, " + path)
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Test
    void closesItsArchiveAndGoesOnTheNextTime() throws Exception {
        Process process = start();
        CompletableFuture.anyOf(lastIsAsked, process.onExit()).join();
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(Files.readString(log())).contains("Ended early: stopped; the next run goes on");
        assertThat(archived()).containsExactly(address("first"));
        try (Stream<Path> files = Files.list(archive())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }

        lastIsAnswered.complete(null);
        Run next = Run.of((Object[]) words());
        assertThat(next.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(next.err()).contains("kept      " + address("first"));
        // Two files of one second may be read in either order.
        assertThat(archived()).containsExactlyInAnyOrder(address("first"), address("last"));
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Communiques.class.getName());
        command.addAll(List.of(words()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private String[] words() {
        return new String[] {
            "fetch",
            address("first"),
            address("last"),
            "--archive",
            archive().toString(),
            "--allow-private",
            "--delay=0"
        };
    }

    private List<String> archived() {
        try (Stream<Sourced> found = Sources.open(List.of(archive().toString()))) {
            return found.map(SourceDocument.class::cast)
                    .map(document -> String.valueOf(document.origin().url()))
                    .toList();
        }
    }

    private String address(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    private Path log() {
        return folder.resolve("log.txt");
    }
}
