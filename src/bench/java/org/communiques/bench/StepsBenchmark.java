package org.communiques.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.communiques.vocabulary.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Documents a second and processor of cleaning and of extraction, over every document below the folder
/// that `-Dpages=` names (the bundled sample when it names none); and of Jsoup's parsing alone, the largest part of
/// cleaning.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class StepsBenchmark {
    private final Cleaner cleaner = new Cleaner();
    private final Extractor extractor = new Extractor(Vocabulary.load());
    private List<SourceDocument> sources = List.of();
    private List<CleanDocument> documents = List.of();
    private List<String> pages = List.of();
    private int page;
    private int source;
    private int document;

    /// Reads everything beforehand: the disk is not measured.
    @Setup
    public void read() {
        try (Stream<Sourced> all = Sources.open(List.of(System.getProperty("pages")))) {
            sources =
                    all.filter(SourceDocument.class::isInstance)
                            .map(SourceDocument.class::cast)
                            .toList();
        }
        documents = sources.stream().map(cleaner::clean).toList();
        pages = sources.stream().flatMap(StepsBenchmark::markup).toList();
    }

    /// Read as UTF-8, whatever the encoding: the tags are the same.
    private static Stream<String> markup(SourceDocument source) {
        return switch (source.content()) {
            case Content.Html(byte[] bytes, String _) ->
                    Stream.of(new String(bytes, StandardCharsets.UTF_8));
            case Content.Markup(String html) -> Stream.of(html);
            case Content.Plain _, Content.Markdown _ -> Stream.empty();
        };
    }

    /// Pages alone.
    @Benchmark
    public Document parse() {
        page = (page + 1) % pages.size();
        return Jsoup.parse(pages.get(page));
    }

    @Benchmark
    public CleanDocument clean() {
        source = (source + 1) % sources.size();
        return cleaner.clean(sources.get(source));
    }

    @Benchmark
    public Communique extract() {
        document = (document + 1) % documents.size();
        return extractor.extract(documents.get(document));
    }
}
