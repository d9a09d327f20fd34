package org.communiques.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.bench.Question.Kind;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexBuilder;
import org.communiques.search.Paging;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchParameters;
import org.communiques.vocabulary.Vocabulary;
import org.communiques.web.WebApplication;
import org.communiques.web.WebOptions;

/// How long the search page takes over HTTP, in the server's own time: what `Server-Timing` says of the whole answer and
/// of rendering in it, and what the asker on the same machine waits for all its bytes.
///
/// Arguments as those of [SpeedBenchmark], of which `documents` (one size), `rounds`, `kinds` and `folder`. Questions
/// come one after the other, and none twice.
public final class WebBenchmark {
    private static final Pattern PART = Pattern.compile("(total|render);dur=([0-9.]+)");
    private static final int WARM_UP = 20;

    private final SpeedOptions options;
    private final int documents;
    private final SyntheticCorpus corpus = new SyntheticCorpus();
    private final Vocabulary vocabulary = Vocabulary.load();
    private final DimensionLabels labels = DimensionLabels.of(vocabulary);
    private final HttpClient client = HttpClient.newHttpClient();

    private WebBenchmark(SpeedOptions options) {
        this.options = options;
        this.documents = options.documents().getFirst();
    }

    public static void main(String[] arguments) throws Exception {
        new WebBenchmark(SpeedOptions.parse(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        Path folder = options.folder().resolve("engine-" + documents);
        if (Files.notExists(folder)) {
            index(folder);
        }
        try (SearchEngine engine = LuceneEngine.open(folder, labels);
                WebApplication web =
                        WebApplication.start(
                                WebOptions.LOCAL, engine, vocabulary, Clock.systemUTC())) {
            ask(web, new Times(), new Questions(corpus, 100).of(options.kinds(), WARM_UP));
            Times times = new Times();
            ask(web, times, new Questions(corpus, 200).of(options.kinds(), options.rounds()));
            report(times);
        }
    }

    private void index(Path folder) {
        try (IndexBuilder builder = LuceneIndexBuilder.open(folder, Clock.systemUTC())) {
            for (int number = 0; number < documents; number++) {
                builder.add(corpus.communique(number));
            }
            builder.commit();
        }
    }

    private record Times(Timings total, Timings render, Timings waited) {
        Times() {
            this(new Timings(), new Timings(), new Timings());
        }
    }

    private void ask(WebApplication web, Times times, List<Question> questions)
            throws IOException, InterruptedException {
        for (Question question : questions) {
            HttpRequest request =
                    HttpRequest.newBuilder(address(web, question))
                            .header("Accept-Encoding", "gzip")
                            .build();
            Stopwatch watch = Stopwatch.start();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            times.waited().add(question.kind(), watch.stop(), answer.body().length);
            note(answer, question.kind(), times);
        }
    }

    private static URI address(WebApplication web, Question question) {
        String query =
                new SearchParameters(
                                question.text(),
                                question.filters(),
                                question.period(),
                                question.sort(),
                                Paging.FIRST,
                                List.of())
                        .toQueryString();
        return URI.create("http://127.0.0.1:" + web.port() + "/?" + query);
    }

    private static void note(HttpResponse<byte[]> answer, Kind kind, Times times) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        Matcher part = PART.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        while (part.find()) {
            Timings timings = part.group(1).equals("total") ? times.total() : times.render();
            long nanos = (long) (Double.parseDouble(part.group(2)) * 1e6);
            timings.add(kind, new Stopwatch(nanos, 0), 0);
        }
    }

    private void report(Times times) {
        print(
                "%n%,d communiqués, search page over HTTP, %d questions of each kind, milliseconds%n",
                documents, options.rounds());
        print(
                "%-16s | %7s %7s %7s | %8s %8s | %7s %9s%n",
                "kind", "p50", "p95", "p99", "rendered", "p95", "waited", "bytes");
        for (Kind kind : options.kinds()) {
            row(
                    kind.label(),
                    times.total().of(kind),
                    times.render().of(kind),
                    times.waited().of(kind));
        }
        row("all", times.total().overall(), times.render().overall(), times.waited().overall());
    }

    private static void row(
            String name, Timings.Summary total, Timings.Summary render, Timings.Summary waited) {
        print(
                "%-16s | %7.2f %7.2f %7.2f | %8.2f %8.2f | %7.2f %9d%n",
                name,
                total.p50(),
                total.p95(),
                total.p99(),
                render.p50(),
                render.p95(),
                waited.p50(),
                waited.matches());
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
