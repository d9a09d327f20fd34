package org.communiques.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.communiques.ingest.Duplicates.Standing;
import org.communiques.ingest.Journey.Halt;
import org.communiques.source.Sourced;
import org.jspecify.annotations.Nullable;

/// The order of work: documents are cleaned on every processor, then told apart one by one in the order of
/// their source, then extracted and indexed on every processor. Used by the thread that reads the source.
final class Pipeline implements AutoCloseable {
    private static final int WAITING_PER_WORKER = 8;

    private final Journey journey;
    private final IngestReport.Builder report;
    private final int most;
    private final ExecutorService pool;
    private final Semaphore places;
    private final Deque<CompletableFuture<Halt>> cleaning = new ArrayDeque<>();
    private final Duplicates duplicates = new Duplicates();

    /// What ends the run: no document's fault.
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Pipeline(Journey journey, IngestReport.Builder report) {
        this.journey = journey;
        this.report = report;
        int workers = Runtime.getRuntime().availableProcessors();
        most = workers * WAITING_PER_WORKER;
        pool = Executors.newFixedThreadPool(workers);
        places = new Semaphore(most);
    }

    void take(Sourced sourced) {
        if (cleaning.size() == most) {
            decide();
        }
        cleaning.add(CompletableFuture.supplyAsync(() -> journey.clean(sourced), pool));
    }

    /// Ends the work on everything taken.
    Duplicates finish() {
        while (!cleaning.isEmpty()) {
            decide();
        }
        pool.close();
        giveUp();
        return duplicates;
    }

    @Override
    public void close() {
        pool.shutdownNow();
        pool.close();
    }

    /// Decides on the document that has been cleaned the longest.
    private void decide() {
        giveUp();
        switch (cleaning.remove().join()) {
            case Halt.AtEnd(Outcome outcome) -> report.add(outcome);
            case Halt.AtText(Met met) -> decide(met);
        }
    }

    private void decide(Met met) {
        switch (duplicates.of(met)) {
            case Standing.Same(KnownText text) ->
                    report.add(
                            new Outcome.Duplicate(
                                    met.document().origin().location(), text.added, text.first));
            case Standing.New found -> {
                places.acquireUninterruptibly();
                pool.execute(() -> index(found));
            }
        }
    }

    private void index(Standing.New found) {
        try {
            report.add(journey.index(found));
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            places.release();
        }
    }

    private void giveUp() {
        switch (failure.get()) {
            case RuntimeException met -> throw met;
            case Error met -> throw met;
            case null, default -> {}
        }
    }
}
