package org.communiques.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Asks for one address, once: bounded in time and size, following nothing.
final class Requester implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(20);
    private static final String PAGES =
            "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1";

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(TO_CONNECT)
                    .build();
    private final Limits limits;
    private final String userAgent;
    private final Pace pace;
    private final Stop stop;

    Requester(Limits limits, String userAgent, Pace pace, Stop stop) {
        this.limits = limits;
        this.userAgent = userAgent;
        this.pace = pace;
        this.stop = stop;
    }

    Answer ask(URI address, Map<String, String> headers) throws InterruptedException {
        HttpRequest request;
        try {
            request = request(address, headers);
        } catch (IllegalArgumentException e) {
            return new Answer.Lost("not an address to ask: " + e.getMessage());
        }
        CompletableFuture<Void> late = pace.after(limits.request());
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, _ -> new BoundedBody(limits.bytes()));
        try {
            HttpResponse<byte[]> response = stop.await(answer, late);
            return new Answer.Response(
                    address,
                    pace.now(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (TimeoutException _) {
            return NoAnswer.within(limits.request());
        } catch (ExecutionException e) {
            return NoAnswer.from(e.getCause() == null ? e : e.getCause(), address);
        } finally {
            // Ends a body that goes on and on; nothing happens to one that is whole.
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .header("User-Agent", userAgent)
                        .header("Accept", PAGES)
                        .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
