package org.communiques.cli;

import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.communiques.source.Unreadable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /// Makes the line of a document; what it needs is read once, before the first of them.
    abstract Function<SourceDocument, String> printer();

    @Override
    public final Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Function<SourceDocument, String> printer = printer();
        boolean failed = false;
        try (Stream<Sourced> sources = Sources.open(paths)) {
            for (var each = sources.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case SourceDocument document -> failed |= !print(document, printer);
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
    private boolean print(SourceDocument document, Function<SourceDocument, String> printer) {
        try {
            spec.commandLine().getOut().println(printer.apply(document));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            spec.commandLine().getErr().println(document.origin().location() + ": " + e);
            return false;
        }
    }
}
