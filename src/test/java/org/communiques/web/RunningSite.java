package org.communiques.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.communiques.TemporaryFolder;
import org.communiques.extract.Extractor;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.model.CleanDocument;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Intake;
import org.communiques.search.Settlement;
import org.communiques.vocabulary.Vocabulary;

/// The real application on a real index of a few communiqués, listening on a free port of loopback.
final class RunningSite implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    static final Vocabulary VOCABULARY = Vocabulary.load();
    private final HttpClient client = HttpClient.newHttpClient();
    private final TemporaryFolder folder;
    private final LuceneEngine engine;
    private final WebApplication application;

    private RunningSite(TemporaryFolder folder, WebOptions options, Vocabulary vocabulary) {
        this.folder = folder;
        engine = LuceneEngine.open(folder.path(), DimensionLabels.of(vocabulary));
        application = WebApplication.start(options, engine, vocabulary, CLOCK);
    }

    static RunningSite empty() {
        return new RunningSite(TemporaryFolder.make(), WebOptions.LOCAL, VOCABULARY);
    }

    /// The bundled kind of index: it says of itself that it is a sample.
    static RunningSite of(List<CleanDocument> documents) {
        return of(documents, WebOptions.LOCAL);
    }

    static RunningSite of(List<CleanDocument> documents, WebOptions options) {
        return of(documents, options, List.of());
    }

    static RunningSite of(List<CleanDocument> documents, Vocabulary vocabulary) {
        return of(documents, List.of(), WebOptions.LOCAL, vocabulary);
    }

    static RunningSite of(
            List<CleanDocument> documents, WebOptions options, List<Settlement> settlements) {
        return of(documents, settlements, options, VOCABULARY);
    }

    private static RunningSite of(
            List<CleanDocument> documents,
            List<Settlement> settlements,
            WebOptions options,
            Vocabulary vocabulary) {
        TemporaryFolder folder = TemporaryFolder.make();
        Extractor extractor = new Extractor(vocabulary);
        try (LuceneIndexBuilder builder =
                LuceneIndexBuilder.open(folder.path(), CLOCK).asSample()) {
            documents.forEach(document -> builder.add(extractor.extract(document)));
            settlements.forEach(builder::settle);
            // As if its run had left two out, and lost one.
            builder.note(new Intake(documents.size() + 3L, 2, 1));
            builder.commit();
        }
        return new RunningSite(folder, options, vocabulary);
    }

    int port() {
        return application.port();
    }

    String address(String path) {
        return "http://127.0.0.1:" + application.port() + path;
    }

    /// A French visitor's answer.
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Language", "fr");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String body(String path) {
        return get(path).body();
    }

    @Override
    public void close() {
        application.close();
        engine.close();
        client.close();
        folder.close();
    }
}
