package org.communiques.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.communiques.ingest.IngestReport;
import org.communiques.lucene.LuceneEngine;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.communiques.vocabulary.Vocabulary;
import org.communiques.web.WebApplication;
import org.communiques.web.WebOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `communiques serve`: the web application, until it is stopped.
@Command(
        name = "serve",
        description =
                "Serves the web application. An empty index is first filled with the bundled"
                        + " sample.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Spec private CommandSpec spec;
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on; 0: any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Scheme, host and port under which visitors find the site, where a proxy stands"
                            + " before it: feeds, exports and links for search engines say it.")
    private @Nullable URI publicUrl;

    @Option(
            names = "--live",
            arity = "0..1",
            paramLabel = "FOLDER",
            fallbackValue = "web",
            description =
                    "Read templates, styles and messages from this folder at each request (web).")
    private @Nullable Path live;

    @Override
    public Integer call() throws InterruptedException {
        WebOptions options = options();
        PrintWriter err = spec.commandLine().getErr();
        Vocabulary vocabulary = lists.load();
        if (!LuceneEngine.exists(index.folder)) {
            fill(vocabulary, err);
        }
        try (StopSignal stop = new StopSignal();
                SearchEngine engine =
                        LuceneEngine.open(index.folder, DimensionLabels.of(vocabulary));
                WebApplication web =
                        WebApplication.start(options, engine, vocabulary, Clock.systemUTC())) {
            err.println(
                    "Communiqués is at http://"
                            + host
                            + ":"
                            + web.port()
                            + "/ (stop it with Ctrl+C)");
            stop.await();
        }
        return ExitCode.DONE;
    }

    private WebOptions options() {
        if (port < 0 || port > LAST_PORT) {
            throw new WrongUseException(
                    "--port: a number from 0 to " + LAST_PORT + ", not " + port);
        }
        if (publicUrl != null && !WebOptions.isOrigin(publicUrl)) {
            throw new WrongUseException(
                    "--public-url: a scheme and a host, as in https://communiques.example, not "
                            + publicUrl);
        }
        return new WebOptions(host, port, live, publicUrl);
    }

    private void fill(Vocabulary vocabulary, PrintWriter err) {
        err.println(
                "The index in " + index.folder + " is empty: filling it with the bundled sample…");
        IngestReport report = SampleIndex.build(index.folder, vocabulary);
        new ReportText(err).problems(report);
        err.println(
                Counted.of(report.indexed(), "communiqué")
                        + ", written for demonstration. Index your own with:"
                        + " communiques reindex PATH…");
    }
}
