package org.communiques.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Counts answers and the time they took, by route and status, in the Prometheus text format. Each answer says its
/// own time, until its bytes are compressed and sent, in `Server-Timing`; what is streamed is sent before its time is
/// known. Safe for use by many threads.
final class Metrics {
    static final String TIMING = "Server-Timing";

    private static final String BEGUN = "metrics.begun";
    private static final String RENDERING = "metrics.rendering";

    private record Key(String route, int status) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
        }
    }

    private record Tally(LongAdder answers, LongAdder nanos) {}

    private final Map<Key, Tally> tallies = new ConcurrentSkipListMap<>();

    void begin(Context http) {
        http.attribute(BEGUN, System.nanoTime());
    }

    /// How much of an answer's time went into making its page.
    static void rendered(Context http, long nanos) {
        http.attribute(RENDERING, nanos);
    }

    void end(Context http) {
        long took = took(http);
        http.header(TIMING, timing(took, http.attribute(RENDERING)));
        Tally tally =
                tallies.computeIfAbsent(
                        new Key(route(http), http.statusCode()),
                        _ -> new Tally(new LongAdder(), new LongAdder()));
        tally.answers().increment();
        tally.nanos().add(took);
    }

    private static long took(Context http) {
        Long begun = http.attribute(BEGUN);
        return begun == null ? 0 : System.nanoTime() - begun;
    }

    private static String timing(long total, @Nullable Long rendering) {
        String whole = "total;dur=" + milliseconds(total);
        return rendering == null ? whole : whole + ", render;dur=" + milliseconds(rendering);
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1e6);
    }

    /// The path as routed, so that its values do not make a series each.
    private static String route(Context http) {
        var endpoint = http.endpoints().lastHttpEndpoint();
        return endpoint == null ? "none" : endpoint.path;
    }

    void answer(Context http) {
        StringBuilder text = new StringBuilder();
        text.append("# TYPE communiques_answers_total counter\n");
        tallies.forEach((key, tally) ->
                line(text, "answers_total", key, Long.toString(tally.answers().sum())));
        text.append("# TYPE communiques_answer_seconds_total counter\n");
        tallies.forEach((key, tally) ->
                line(
                        text,
                        "answer_seconds_total",
                        key,
                        Double.toString(tally.nanos().sum() / 1e9)));
        http.header("Cache-Control", "no-store");
        http.contentType("text/plain; version=0.0.4; charset=utf-8").result(text.toString());
    }

    private static void line(StringBuilder text, String name, Key key, String value) {
        text.append("communiques_")
                .append(name)
                .append("{route=\"")
                .append(key.route())
                .append("\",status=\"")
                .append(key.status())
                .append("\"} ")
                .append(value)
                .append('\n');
    }
}
