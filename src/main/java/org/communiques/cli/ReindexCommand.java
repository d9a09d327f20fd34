package org.communiques.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Ingest;
import org.communiques.ingest.IngestReport;
import org.communiques.lucene.LuceneEngine;
import org.communiques.lucene.LuceneIndexBuilder;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexBuilder;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what became of each document into this file, as JSON Lines.")
    private @Nullable Path reportFile;

    @Option(
            names = "--rollback",
            description =
                    "Read nothing: go back to the generation before the live one, and, again,"
                            + " forth.")
    private boolean rollback;

    @Override
    public Integer call() {
        DimensionLabels labels = DimensionLabels.of(lists.load());
        if (rollback) {
            say("Live again: " + describe(LuceneEngine.rollBack(index.folder, labels)));
            return ExitCode.DONE;
        }
        List<String> places = sources.places();
        boolean complete = fetch(places);
        sayWhatIsWrong(labels);
        try (StopSignal stop = new StopSignal();
                IndexBuilder builder = LuceneIndexBuilder.open(index.folder, Clock.systemUTC())) {
            int code = index(withArchive(places), builder, stop);
            return code == ExitCode.DONE && !complete ? ExitCode.SOME_FAILED : code;
        }
    }

    /// Takes what stands at addresses into the archive.
    ///
    /// @return whether all of it could be fetched
    private boolean fetch(List<String> places) {
        List<String> addresses = places.stream().filter(Sources::isAddress).toList();
        FetchText text = new FetchText(spec.commandLine().getErr());
        return addresses.isEmpty()
                || !FetchCommand.run(addresses, fetching, lists, text).hasFailures();
    }

    /// The archive in the place of addresses.
    private List<String> withArchive(List<String> places) {
        String archive = fetching.archive.toString();
        return Stream.concat(
                        places.stream().filter(place -> !Sources.isAddress(place)),
                        places.stream().filter(Sources::isAddress).map(_ -> archive))
                .distinct()
                .toList();
    }

    private int index(List<String> places, IndexBuilder builder, StopSignal stop) {
        ReportText text = new ReportText(spec.commandLine().getErr());
        IngestReport report = ingest(places, builder, stop);
        if (stop.isAsked()) {
            say("Stopped: the index stays as it was.");
            return ExitCode.UNEXPECTED;
        }
        if (report.indexed() == 0) {
            text.problems(report);
            throw new WrongUseException(
                    "Nothing was indexed: the index stays as it was." + hint(report, places));
        }
        text.print(report, builder.commit(), index.folder);
        return report.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    /// What to do where nothing of what was met says it.
    private static String hint(IngestReport report, List<String> places) {
        return report.problems().isEmpty()
                ? " There is no file of a kind that is read in "
                        + String.join(", ", places)
                        + ": see « communiques reindex --help »."
                : "";
    }

    private IngestReport ingest(List<String> places, IndexBuilder builder, StopSignal stop) {
        Ingest ingest = new Ingest(lists.cleaner(), new Extractor(lists.load()));
        PrintWriter err = spec.commandLine().getErr();
        try (ReportFile file = reportFile == null ? null : ReportFile.create(reportFile);
                ProgressDisplay display = ProgressDisplay.on(err, Sources.estimate(places))) {
            return ingest.run(
                    Sources.open(places).takeWhile(_ -> !stop.isAsked()),
                    builder,
                    outcome -> {
                        display.on(outcome);
                        if (file != null) {
                            file.on(outcome);
                        }
                    });
        }
    }

    /// A live generation that cannot be read is replaced all the same, but not in silence.
    private void sayWhatIsWrong(DimensionLabels labels) {
        if (!LuceneEngine.exists(index.folder)) {
            return;
        }
        try (LuceneEngine engine = LuceneEngine.open(index.folder, labels)) {
            String trouble = engine.status().trouble();
            if (trouble != null) {
                say(trouble);
            }
        } catch (IndexUnavailableException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    private static String describe(IndexStatus status) {
        return String.format(
                Locale.ROOT,
                "generation %s, %s, built %s.",
                status.generation(),
                Counted.of(status.documents(), "communiqué"),
                status.built().truncatedTo(ChronoUnit.SECONDS));
    }

    private void say(String message) {
        spec.commandLine().getErr().println(message);
    }
}
