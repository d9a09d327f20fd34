package org.communiques.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.communiques.source.SourceDocument;
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
                    "Files or folders: .html .htm .xhtml .txt .md .jsonl .xml .warc .warc.gz .wacz .zip")
    private List<String> paths = List.of();

    /// Makes the line of a document; what it needs is read once, before the first of them.
    abstract Function<SourceDocument, String> printer();

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Function<SourceDocument, String> printer = printer();
        boolean done =
                SourceLoop.each(
                        paths,
                        spec.commandLine().getErr(),
                        document -> out.println(printer.apply(document)));
        return done ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
