package org.communiques.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// A real web server on a free port of this machine, whose every answer is written by the test. It knows
/// no robots.txt unless told.
final class TestSite implements AutoCloseable {
    /// Answers one request.
    @FunctionalInterface
    interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// What was asked for, path by path, robots.txt aside.
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /// The headers of the last request for a path.
    final Map<String, Map<String, List<String>>> headers = new ConcurrentHashMap<>();

    TestSite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::dispatch);
        server.start();
    }

    private void dispatch(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        if (!path.equals("/robots.txt")) {
            asked.add(path);
        }
        headers.put(path, new HashMap<>(exchange.getRequestHeaders()));
        try (exchange) {
            handlers.getOrDefault(path, other -> other.sendResponseHeaders(404, -1))
                    .answer(exchange);
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    TestSite on(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    /// A page of this type.
    TestSite on(String path, String type, byte[] body) {
        return on(path, exchange -> send(exchange, 200, type, body));
    }

    /// A sitemap, a feed.
    TestSite xml(String path, String xml) {
        return on(path, "text/xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    TestSite robots(String... lines) {
        String text = String.join("\n", lines);
        return on("/robots.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /// A communiqué at this path.
    TestSite communique(String path) {
        return page(path, TestPages.article("Communiqué " + path));
    }

    /// Communiqués whose paths end in these numbers.
    TestSite communiques(String path, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> communique(path + i));
        return this;
    }

    TestSite page(String path, String html) {
        return on(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    TestSite status(String path, int status, String... headers) {
        return on(
                path,
                exchange -> {
                    for (int i = 0; i < headers.length; i += 2) {
                        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                    }
                    exchange.sendResponseHeaders(status, -1);
                });
    }

    /// Keeps who asks waiting for as long as the site is there.
    void keepSilent() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
