package org.communiques.cli;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communiques.fetch.Fetch;
import org.communiques.fetch.FetchReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `communiques fetch URL|SITE…`: takes communiqués from sites into the archive.
@Command(
        name = "fetch",
        description = {
            "Fetches communiqués from sites into the archive, politely: what is new and what has"
                    + " changed.",
            "A run that was stopped goes on with the next one. Then: communiques reindex archive"
        },
        mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private FetchOptions options = new FetchOptions();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "URL|SITE",
            description =
                    "A communiqué, a list of them, a feed, a sitemap; or the name of a site with a"
                            + " profile.")
    private List<String> starts = List.of();

    @Option(names = "--sites", description = "Lists the sites that are known by name, and ends.")
    private boolean listsSites;

    @Override
    public Integer call() {
        if (listsSites) {
            lists.sites()
                    .all()
                    .forEach(site ->
                            spec.commandLine()
                                    .getOut()
                                    .printf(Locale.ROOT, "%-20s %s%n", site.id(), site.name()));
            return ExitCode.DONE;
        }
        if (starts.isEmpty()) {
            throw new WrongUseException(
                    "What is to be fetched? Give an address, or one of --sites.");
        }
        return run(starts, options, lists, new FetchText(spec.commandLine().getErr())).hasFailures()
                ? ExitCode.SOME_FAILED
                : ExitCode.DONE;
    }

    /// Fetches, telling of each visit, and sums up.
    static FetchReport run(
            List<String> starts, FetchOptions options, VocabularyOption lists, FetchText text) {
        Fetch fetch =
                new Fetch(options.archive, lists.sites(), options.limits(), options.manners());
        try (StopSignal _ = new StopSignal(fetch::stop)) {
            FetchReport report = fetch.run(starts, Clock.systemUTC(), text::print);
            text.print(report);
            return report;
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(String.valueOf(e.getMessage()));
        }
    }
}
