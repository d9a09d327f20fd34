package org.communiques.ingest;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Duplicates.Standing;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.search.IndexBuilder;
import org.communiques.search.IndexUnavailableException;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Unreadable;
import org.jspecify.annotations.Nullable;

/// Takes documents from a source, through cleaning and extraction, into an index.
///
/// Cleaning, extraction and indexing run on every processor; at most a few documents for each are in
/// memory at a time, however large the source. Safe for use by many threads.
public final class Ingest {
    private static final int WAITING_PER_WORKER = 8;

    private final Cleaner cleaner;
    private final Extractor extractor;

    public Ingest(Cleaner cleaner, Extractor extractor) {
        this.cleaner = cleaner;
        this.extractor = extractor;
    }

    /// Adds everything that `source` gives to `index`, without committing it.
    ///
    /// @param source read to its end, and closed
    /// @param progress told of each outcome
    /// @throws IndexUnavailableException when the index cannot take more: the run ends there
    public IngestReport run(Stream<Sourced> source, IndexBuilder index, Progress progress) {
        IngestReport.Builder report = new IngestReport.Builder(progress);
        int workers = Runtime.getRuntime().availableProcessors();
        Semaphore places = new Semaphore(workers * WAITING_PER_WORKER);
        Duplicates duplicates = new Duplicates();
        AtomicReference<@Nullable IndexUnavailableException> unavailable = new AtomicReference<>();
        try (source;
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            source.forEach(sourced -> {
                places.acquireUninterruptibly();
                giveUp(unavailable);
                pool.execute(() -> {
                    try {
                        report.add(take(sourced, index, duplicates, report));
                    } catch (IndexUnavailableException e) {
                        unavailable.compareAndSet(null, e);
                    } finally {
                        places.release();
                    }
                });
            });
        }
        giveUp(unavailable);
        return report.build();
    }

    private static void giveUp(AtomicReference<@Nullable IndexUnavailableException> failure) {
        IndexUnavailableException met = failure.get();
        if (met != null) {
            throw met;
        }
    }

    private Outcome take(
            Sourced sourced,
            IndexBuilder index,
            Duplicates duplicates,
            IngestReport.Builder report) {
        return switch (sourced) {
            case Unreadable(String location, String reason) ->
                    new Outcome.Failed(location, Stage.SOURCE, reason);
            case SourceDocument document -> new Journey(document, report).to(index, duplicates);
        };
    }

    /// One document's way, which remembers the stage that it has reached.
    private final class Journey {
        private final SourceDocument document;
        private final IngestReport.Builder report;
        private Stage stage = Stage.CLEAN;

        Journey(SourceDocument document, IngestReport.Builder report) {
            this.document = document;
            this.report = report;
        }

        Outcome to(IndexBuilder index, Duplicates duplicates) {
            String location = document.origin().location();
            try {
                CleanDocument clean = report.time(Stage.CLEAN, () -> cleaner.clean(document));
                if (clean.sections().isEmpty() && clean.title() == null) {
                    return new Outcome.Skipped(location, "there is no text in it");
                }
                return switch (duplicates.of(clean)) {
                    case Standing.Same(String id) -> new Outcome.Duplicate(location, id);
                    case Standing.New(CleanDocument found) -> index(found, index);
                };
            } catch (IndexUnavailableException full) {
                // Not this document's fault, and no other would fare better.
                throw full;
            } catch (RuntimeException | StackOverflowError e) {
                return new Outcome.Failed(location, stage, e.toString());
            }
        }

        private Outcome index(CleanDocument clean, IndexBuilder index) {
            stage = Stage.EXTRACT;
            Communique communique = report.time(Stage.EXTRACT, () -> extractor.extract(clean));
            stage = Stage.INDEX;
            report.time(
                    Stage.INDEX,
                    () -> {
                        index.add(communique);
                        return communique;
                    });
            return new Outcome.Indexed(document.origin().location());
        }
    }
}
