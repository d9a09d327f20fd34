package org.communiques.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Ingest;
import org.communiques.ingest.IngestReport;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexBuilder;
import org.communiques.source.Sources;
import org.communiques.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `communiques reindex [PATH…]`: a new generation of the index, beside the live one until it is whole.
@Command(
        name = "reindex",
        description = "Rebuilds the index from its sources and switches to it when it is whole.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private FetchOptions fetching = new FetchOptions();
    @Mixin private SourceArguments sources = new SourceArguments();
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    /// Whether something that was to be fetched could not be.
    private boolean someLost;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<String> places = fetched(sources.places());
        ReportText text = new ReportText(err);
        Vocabulary vocabulary = lists.load();
        DimensionLabels labels = DimensionLabels.of(vocabulary);
        try (IndexBuilder builder =
                LuceneIndexBuilder.open(index.folder, labels, Clock.systemUTC())) {
            IngestReport report = ingest(places, vocabulary, builder);
            if (report.indexed() == 0) {
                text.problems(report);
                throw new WrongUseException("Nothing was indexed: the index stays as it was.");
            }
            text.print(report, builder.commit(), index.folder);
            return someLost || report.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    /// The archive in the place of addresses, once what stands there is in it.
    private List<String> fetched(List<String> places) {
        List<String> addresses = places.stream().filter(Sources::isAddress).toList();
        if (addresses.isEmpty()) {
            return places;
        }
        FetchText text = new FetchText(spec.commandLine().getErr());
        someLost = FetchCommand.run(addresses, fetching, lists, text).hasFailures();
        return Stream.concat(
                        places.stream().filter(place -> !Sources.isAddress(place)),
                        Stream.of(fetching.archive.toString()))
                .distinct()
                .toList();
    }

    private IngestReport ingest(List<String> places, Vocabulary vocabulary, IndexBuilder builder) {
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressDisplay progress = ProgressDisplay.on(err, Sources.estimate(places))) {
            return new Ingest(lists.cleaner(), new Extractor(vocabulary))
                    .run(Sources.open(places), builder, progress);
        }
    }
}
