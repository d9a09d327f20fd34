package org.communiques.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.communiques.source.Unreadable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that prints one JSON line for each document, in the order of the sources.
abstract sealed class DocumentCommand implements Callable<Integer>
        permits CleanCommand, ExtractCommand {
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files or folders: .html .htm .xhtml .txt .md .jsonl .xml .warc .warc.gz .zip")
    private List<String> paths = List.of();

    abstract String line(SourceDocument document);

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean failed = false;
        try (Stream<Sourced> sources = Sources.open(paths)) {
            for (var each = sources.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case SourceDocument document -> failed |= !print(document, out, err);
                    case Unreadable(String location, String reason) -> {
                        err.println(location + ": " + reason);
                        failed = true;
                    }
                }
            }
        }
        return failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    /// One odd document does not keep the others from being printed.
    private boolean print(SourceDocument document, PrintWriter out, PrintWriter err) {
        try {
            out.println(line(document));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            err.println(document.origin().location() + ": " + e);
            return false;
        }
    }
}
