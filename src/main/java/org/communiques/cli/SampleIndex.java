package org.communiques.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Ingest;
import org.communiques.ingest.IngestReport;
import org.communiques.ingest.Sample;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.IndexBuilder;
import org.communiques.vocabulary.Vocabulary;

/// The index of the bundled sample.
final class SampleIndex {
    private SampleIndex() {}

    static IngestReport build(Path folder, Vocabulary vocabulary) {
        try (IndexBuilder builder = LuceneIndexBuilder.open(folder, Clock.systemUTC()).asSample()) {
            IngestReport report =
                    new Ingest(new Cleaner(), new Extractor(vocabulary))
                            .run(Sample.open(), builder, _ -> {});
            builder.commit();
            return report;
        }
    }
}
