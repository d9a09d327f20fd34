package org.communiques.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.communiques.fetch.Limits;
import org.communiques.fetch.Manners;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How sites are fetched from, and where to.
final class FetchOptions {
    private static final Manners USUAL = Manners.usual("");
    private static final int MOST_MB = 1000;

    @Option(
            names = "--archive",
            paramLabel = "FOLDER",
            defaultValue = "archive",
            description =
                    "Where fetched pages are kept, as WARC files (default: ${DEFAULT-VALUE}).")
    Path archive = Path.of("archive");

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Store at most so many communiqués in this run (default: 10000).")
    private int stored = Limits.USUAL.stored();

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "Ask for at most so many pages in this run (default: 20000).")
    private int requests = Limits.USUAL.requests();

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description =
                    "Follow lists so deep (default: 3); 0 fetches the addresses given and no"
                            + " other.")
    private int depth = Limits.USUAL.depth();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Cut off pages larger than this (default: 16).")
    private int megabytes = Limits.USUAL.bytes() >> 20;

    @Option(
            names = "--max-time",
            paramLabel = "MINUTES",
            description = "End the run after so many minutes (default: 720).")
    private long minutes = Limits.USUAL.total().toMinutes();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Wait so long for a page, to its last byte (default: 60).")
    private double timeout = Limits.USUAL.request().toSeconds();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description =
                    "Pause so long between two requests to one host (default: 1); its robots.txt"
                            + " may ask for more.")
    private double delay = USUAL.delay().toSeconds();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Tell the sites how to reach you: an address of mail or of a page.")
    private @Nullable String contact;

    @Option(
            names = "--allow-private",
            description = "Also ask addresses of this machine and of private networks.")
    private boolean allowPrivate;

    Limits limits() {
        if (megabytes > MOST_MB) {
            throw new WrongUseException("--max-size: give at most " + MOST_MB + " MB");
        }
        try {
            return new Limits(
                    stored,
                    requests,
                    depth,
                    megabytes << 20,
                    seconds(timeout),
                    Duration.ofMinutes(minutes));
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(
                    "A limit makes no sense: each is at least 1, the depth at least 0.");
        }
    }

    Manners manners() {
        String version = String.join(" ", new Communiques.Version().getVersion());
        String agent =
                version.replace(" (not packed)", "").replace(' ', '/')
                        + " (archives communiques for search"
                        + (contact == null ? ")" : "; +" + contact.strip() + ")");
        if (!agent.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new WrongUseException("--contact: give an address in plain letters");
        }
        try {
            return new Manners(
                    seconds(delay), USUAL.tries(), USUAL.patience(), allowPrivate, agent);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--delay: give seconds, 0 or more");
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
