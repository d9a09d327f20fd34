package org.communiques.ingest;

import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.search.IndexBuilder;
import org.communiques.search.IndexUnavailableException;
import org.communiques.source.Sourced;

/// Takes documents from a source, through cleaning and extraction, into an index.
///
/// Cleaning, extraction and indexing run on every processor; at most a few documents for each are in
/// memory at a time, however large the source. What becomes of a document depends on the order of the source
/// alone. Safe for use by many threads.
public final class Ingest {
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
        Journey journey = new Journey(cleaner, extractor, index, report);
        try (source;
                Pipeline pipeline = new Pipeline(journey, report)) {
            source.forEach(pipeline::take);
            pipeline.finish().settle(index::settle);
        }
        IngestReport built = report.build();
        index.note(built.intake());
        return built;
    }
}
