package org.communiques.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.communiques.search.IndexUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `communiques`: one subcommand for each thing that it does.
///
/// Results go to standard output, messages to standard error. See [ExitCode] for what the exit code says.
@Command(
        name = "communiques",
        description = "A full-text search engine over ministerial communiqués.",
        mixinStandardHelpOptions = true,
        versionProvider = Communiques.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            FetchCommand.class,
            ReindexCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            CleanCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            AuthoritiesCommand.class,
            ThemesCommand.class,
            RehearseCommand.class,
        })
public final class Communiques {
    private static final Logger LUCENE_START =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Communiques() {}

    /// Runs the command and ends the process with its exit code.
    public static void main(String[] arguments) {
        // It recommends, at every start, a flag that would slow down the short commands.
        LUCENE_START.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    /// The command line, ready to run: tests give it other writers.
    static CommandLine commandLine() {
        return new CommandLine(new Communiques())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Communiques::explain);
    }

    /// The one place where a failure becomes a message and an exit code.
    private static int explain(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        PrintWriter err = command.getErr();
        return switch (failure) {
            case IndexUnavailableException unavailable -> {
                err.println(unavailable.getMessage());
                yield ExitCode.INDEX_UNAVAILABLE;
            }
            case WrongUseException wrong -> {
                err.println(wrong.getMessage());
                yield ExitCode.USAGE;
            }
            case UncheckedIOException io -> {
                err.println(io.getMessage());
                yield ExitCode.UNEXPECTED;
            }
            default -> {
                err.println("Unexpected error: " + failure);
                failure.printStackTrace(err);
                yield ExitCode.UNEXPECTED;
            }
        };
    }

    /// The version that the build wrote into the jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Communiques.class.getPackage().getImplementationVersion();
            return new String[] {"communiques " + (version == null ? "(not packed)" : version)};
        }
    }
}
