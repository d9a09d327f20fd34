package org.communiques.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.communiques.TemporaryFolder;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Ingest;
import org.communiques.ingest.Sample;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.communiques.vocabulary.Vocabulary;
import org.communiques.web.WebApplication;
import org.communiques.web.WebOptions;

/// The web application on the bundled sample, on a free port of loopback.
final class SampleSite implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    private final TemporaryFolder folder;
    private final SearchEngine engine;
    private final WebApplication web;

    private SampleSite(TemporaryFolder folder, SearchEngine engine, WebApplication web) {
        this.folder = folder;
        this.engine = engine;
        this.web = web;
    }

    static SampleSite start() {
        TemporaryFolder folder = TemporaryFolder.make();
        Vocabulary vocabulary = Vocabulary.load();
        DimensionLabels labels = DimensionLabels.of(vocabulary);
        try (LuceneIndexBuilder builder =
                LuceneIndexBuilder.open(folder.path(), CLOCK).asSample()) {
            new Ingest(new Cleaner(), new Extractor(vocabulary))
                    .run(Sample.open(), builder, _ -> {});
            builder.commit();
        }
        SearchEngine engine = LuceneEngine.open(folder.path(), labels);
        return new SampleSite(
                folder, engine, WebApplication.start(WebOptions.LOCAL, engine, vocabulary, CLOCK));
    }

    String address(String path) {
        return "http://127.0.0.1:" + web.port() + path;
    }

    @Override
    public void close() {
        web.close();
        engine.close();
        folder.close();
    }
}
