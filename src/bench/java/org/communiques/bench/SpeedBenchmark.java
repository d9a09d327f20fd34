package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communiques.bench.Question.Kind;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.model.Communique;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexBuilder;
import org.communiques.search.SearchResult;
import org.communiques.vocabulary.Vocabulary;

/// How fast the engine indexes and answers beside the plain way of doing the same with Lucene's own
/// classes, on the same synthetic communiqués, in one run: the two take turns, so that noise is shared.
///
/// Arguments: `key=value`, of which `documents` (10000, or several with commas), `rounds` (questions of
/// each kind; with 0, indexing alone), `kinds` (all, or some with commas), `threads`, `folder` (indexes found
/// there are asked again, not rebuilt).
public final class SpeedBenchmark {
    /// Values that the plain way lists in a facet; the engine lists all.
    static final int FACET_VALUES = 20;

    private static final int BATCH = 2_000;
    private static final int WARM_UP = 20;
    private static final int WARM_DOCUMENTS = 6_000;

    private final SpeedOptions options;
    private final SyntheticCorpus corpus = new SyntheticCorpus();
    private final DimensionLabels labels = DimensionLabels.of(Vocabulary.load());
    private final SpeedReport report;

    private SpeedBenchmark(SpeedOptions options) {
        this.options = options;
        this.report = new SpeedReport(System.out, options);
    }

    public static void main(String[] arguments) throws Exception {
        SpeedOptions options = SpeedOptions.parse(arguments);
        for (int documents : options.documents()) {
            new SpeedBenchmark(options).run(documents);
        }
    }

    private void run(int documents) throws Exception {
        Path own = options.folder().resolve("engine-" + documents);
        Path plain = options.folder().resolve("plain-" + documents);
        if (Files.notExists(own) || Files.notExists(plain)) {
            warmIndexing();
            report.indexed(documents, index(documents, own, plain));
        }
        report.sizes(documents, size(own), size(plain));
        if (options.rounds() > 0) {
            ask(documents, own, plain);
        }
    }

    private void ask(int documents, Path own, Path plain) throws Exception {
        try (LuceneEngine engine = LuceneEngine.open(own, labels);
                PlainSearcher searcher = new PlainSearcher(plain)) {
            ask(engine, searcher, WARM_UP, 1, 1);
            for (int threads : options.threads()) {
                report.answers(
                        documents, threads, ask(engine, searcher, options.rounds(), 2, threads));
            }
            report.walks(documents, new LongWalks(engine, corpus).all());
        }
    }

    private void warmIndexing() throws IOException {
        Path folder = Files.createTempDirectory("warm");
        index(WARM_DOCUMENTS, folder.resolve("engine"), folder.resolve("plain"));
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Batches are made beforehand: only analysing and writing is timed.
    private SpeedReport.Indexing index(int documents, Path own, Path plain) throws IOException {
        Stopwatch ownTime = Stopwatch.ZERO;
        Stopwatch plainTime = Stopwatch.ZERO;
        try (IndexBuilder builder = LuceneIndexBuilder.open(own, Clock.systemUTC());
                PlainWriter writer = new PlainWriter(plain)) {
            for (int from = 0; from < documents; from += BATCH) {
                List<Communique> batch = batch(from, Math.min(documents, from + BATCH));
                boolean ownFirst = from / BATCH % 2 == 0;
                if (ownFirst) {
                    ownTime = ownTime.plus(time(() -> batch.forEach(builder::add)));
                }
                plainTime = plainTime.plus(time(() -> batch.forEach(writer::add)));
                if (!ownFirst) {
                    ownTime = ownTime.plus(time(() -> batch.forEach(builder::add)));
                }
            }
            plainTime = plainTime.plus(time(writer::commit));
            ownTime = ownTime.plus(time(builder::commit));
        }
        return new SpeedReport.Indexing(ownTime, plainTime);
    }

    private List<Communique> batch(int from, int to) {
        List<Communique> batch = new ArrayList<>();
        for (int number = from; number < to; number++) {
            batch.add(corpus.communique(number));
        }
        return batch;
    }

    private record Timed(Timings own, Timings plain) {}

    private SpeedReport.Answers ask(
            LuceneEngine engine, PlainSearcher searcher, int rounds, long seed, int threads)
            throws Exception {
        Timed timed = new Timed(new Timings(), new Timings());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                List<Question> questions =
                        new Questions(corpus, 100 * seed + thread).of(options.kinds(), rounds);
                running.add(
                        pool.submit(() -> {
                            askAll(engine, searcher, questions, timed);
                            return true;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return new SpeedReport.Answers(timed.own(), timed.plain());
    }

    private void askAll(
            LuceneEngine engine, PlainSearcher searcher, List<Question> questions, Timed timed)
            throws IOException {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Kind kind = question.kind();
            if (i / options.kinds().size() % 2 == 0) {
                askEngine(engine, question, kind, timed.own());
                askPlain(searcher, question, kind, timed.plain());
            } else {
                askPlain(searcher, question, kind, timed.plain());
                askEngine(engine, question, kind, timed.own());
            }
        }
    }

    static void askEngine(LuceneEngine engine, Question question, Kind kind, Timings timings) {
        Stopwatch watch = Stopwatch.start();
        SearchResult result = engine.search(question.request());
        timings.add(kind, watch.stop(), result.total());
    }

    private static void askPlain(
            PlainSearcher searcher, Question question, Kind kind, Timings timings)
            throws IOException {
        Stopwatch watch = Stopwatch.start();
        PlainSearcher.Answer answer = searcher.search(question);
        timings.add(kind, watch.stop(), answer.total());
    }

    private interface Step {
        void run() throws IOException;
    }

    private static Stopwatch time(Step step) throws IOException {
        Stopwatch watch = Stopwatch.start();
        step.run();
        return watch.stop();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
