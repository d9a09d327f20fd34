package org.communiques.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexBuilder;
import org.communiques.vocabulary.Vocabulary;

/// Whether one heap serves so many communiqués: indexes them and answers several threads at once, exports and deep
/// pages among the questions, and says how long answers took and how much memory was still in use after collections.
///
/// Arguments as those of [SpeedBenchmark], of which `documents`, `rounds`, `threads` (the first number), `kinds` and
/// `folder`.
public final class ServingBenchmark {
    private static final int WARM_UP = 5;

    private final SpeedOptions options;
    private final int threads;
    private final SyntheticCorpus corpus = new SyntheticCorpus();
    private final PrintStream out = System.out;

    private ServingBenchmark(SpeedOptions options) {
        this.options = options;
        threads = options.threads().getFirst();
    }

    public static void main(String[] arguments) throws Exception {
        SpeedOptions options = SpeedOptions.parse(arguments);
        for (int documents : options.documents()) {
            new ServingBenchmark(options).run(documents);
        }
    }

    private interface Task {
        void run(int thread) throws Exception;
    }

    private void inThreads(Task task) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                running.add(
                        pool.submit(() -> {
                            task.run(thread);
                            return true;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void run(int documents) throws Exception {
        Path folder = options.folder().resolve("engine-" + documents);
        if (Files.notExists(folder)) {
            index(documents, folder);
            memory("indexed");
        }
        DimensionLabels labels = DimensionLabels.of(Vocabulary.load());
        Stopwatch opening = Stopwatch.start();
        try (LuceneEngine engine = LuceneEngine.open(folder, labels)) {
            print("%,d communiqués open", engine.status().documents());
            print(" after %,.0f ms%n", opening.stop().clock() / 1e6);
            memory("open");
            ask(engine, WARM_UP, new Timings());
            Timings timings = new Timings();
            inThreads(thread -> {
                if (thread == 0) {
                    new SpeedReport(out, options)
                            .walks(documents, new LongWalks(engine, corpus).all());
                }
                ask(engine, options.rounds(), timings, thread);
            });
            report(timings);
            memory("asked");
        }
    }

    private void index(int documents, Path folder) throws Exception {
        Stopwatch watch = Stopwatch.start();
        try (IndexBuilder builder = LuceneIndexBuilder.open(folder, Clock.systemUTC())) {
            AtomicInteger next = new AtomicInteger();
            inThreads(_ -> {
                for (int i = next.getAndIncrement(); i < documents; i = next.getAndIncrement()) {
                    builder.add(corpus.communique(i));
                }
            });
            builder.commit();
        }
        print("%,d communiqués made and indexed", documents);
        print(" in %,.0f s by %d threads%n", watch.stop().clock() / 1e9, threads);
    }

    private void ask(LuceneEngine engine, int rounds, Timings timings) throws Exception {
        inThreads(thread -> ask(engine, rounds, timings, 100 + thread));
    }

    private void ask(LuceneEngine engine, int rounds, Timings timings, int seed) {
        for (Question question : new Questions(corpus, seed).of(options.kinds(), rounds)) {
            SpeedBenchmark.askEngine(engine, question, question.kind(), timings);
        }
    }

    private void report(Timings timings) {
        print(
                "%n%d threads, milliseconds%n%-16s %9s %8s %8s %8s %8s%n",
                threads, "kind", "matches", "p50", "p95", "p99", "cpu");
        options.kinds().forEach(kind -> row(kind.label(), timings.of(kind)));
        row("all", timings.overall());
    }

    private void row(String name, Timings.Summary times) {
        print("%-16s %9d %8.2f", name, times.matches(), times.p50());
        print(" %8.2f %8.2f %8.2f%n", times.p95(), times.p99(), times.processor());
    }

    /// In use after the last collections, of which the first is made here; and the most in use at any time.
    private void memory(String when) {
        System.gc();
        List<MemoryPoolMXBean> pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        long after = pools.stream().mapToLong(p -> p.getCollectionUsage().getUsed()).sum();
        long peak = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).max().orElse(0);
        long most = Runtime.getRuntime().maxMemory();
        print("%s: %,d MB in use after a collection", when, after >> 20);
        print(", at most %,d MB in one pool, of %,d MB%n", peak >> 20, most >> 20);
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
