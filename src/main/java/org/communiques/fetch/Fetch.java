package org.communiques.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.communiques.clean.Cleaner;
import org.communiques.site.Sites;
import org.jspecify.annotations.Nullable;

/// Fetches communiqués from sites into an archive. One run at a time for an archive.
public final class Fetch {
    private static final String STOPPED = "stopped";
    private static final String GOES_ON = "; the next run goes on";

    private final Path folder;
    private final Sites sites;
    private final Limits limits;
    private final Manners manners;
    private final Stop stop = new Stop();

    /// Fetches into an archive.
    ///
    /// @param folder of the archive, made if it is missing
    public Fetch(Path folder, Sites sites, Limits limits, Manners manners) {
        this.folder = folder;
        this.sites = sites;
        this.limits = limits;
        this.manners = manners;
    }

    /// Fetches what is new and what has changed; goes on where a run was stopped less than a day ago.
    ///
    /// @param starts addresses of single communiqués or of lists of them, and names of known sites
    /// @param progress told of each visit as it ends
    /// @throws IllegalArgumentException when a start is neither: what to write instead
    /// @throws UncheckedIOException when the archive cannot be written, or another run is writing into it
    public FetchReport run(List<String> starts, Clock clock, Consumer<Visit> progress) {
        return run(starts, new Pace(clock, stop::sleep, Stop::after), progress);
    }

    FetchReport run(List<String> starts, Pace pace, Consumer<Visit> progress) {
        List<Start> parsed = starts.stream().map(start -> Start.parse(start, sites)).toList();
        Instant begun = pace.now();
        try (Archive archive = Archive.open(folder, begun, manners.userAgent());
                Journal journal = Journal.open(folder, begun);
                Requester requester = new Requester(limits, manners.userAgent(), pace, stop)) {
            Crawl.Shared shared =
                    shared(new Persistent(requester, pace, manners), journal, archive);
            List<Crawl> crawls =
                    parsed.stream().map(start -> new Crawl(start, shared, limits)).toList();
            Bounds bounds = new Bounds(pace, begun.plus(limits.total()), new FetchReport.Tally());
            return crawl(crawls, shared, bounds, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    private Crawl.Shared shared(Persistent persistent, Journal journal, Archive archive) {
        Follower follower = new Follower(persistent);
        HostCheck hosts = new HostCheck(manners.allowPrivate());
        Follower.Rules reach = Follower.rules(hosts::objection, manners.delay());
        Robots robots = new Robots(follower, reach);
        return new Crawl.Shared(follower, reach, robots, new Cleaner(sites), journal, archive);
    }

    /// Ends the run that goes on, and every later one of this object, as soon as nothing is half stored.
    /// From any thread; the next run goes on.
    public void stop() {
        stop.request();
    }

    /// When a run ends, whatever is left to visit.
    private record Bounds(Pace pace, Instant end, FetchReport.Tally tally) {}

    private FetchReport crawl(
            List<Crawl> crawls, Crawl.Shared shared, Bounds bounds, Consumer<Visit> progress)
            throws IOException {
        Consumer<Visit> seen = bounds.tally()::add;
        String early = visit(crawls, bounds, seen.andThen(progress));
        if (early == null) {
            shared.journal().finish(bounds.pace().now());
        }
        bounds.tally().leftOut(crawls.stream().mapToLong(Crawl::leftOut).sum());
        return bounds.tally().report(shared.archive().path(), early);
    }

    /// Why it ended before everything was visited, if so.
    private @Nullable String visit(List<Crawl> crawls, Bounds bounds, Consumer<Visit> seen)
            throws IOException {
        try {
            for (Crawl crawl : crawls) {
                while (!crawl.isDone()) {
                    String reached = reached(bounds);
                    if (reached != null) {
                        return reached + GOES_ON + ", " + crawl.waiting() + " wait";
                    }
                    seen.accept(crawl.next());
                }
            }
            return null;
        } catch (InterruptedException _) {
            // Whoever interrupts the thread, and not the run, wants it to end: the files are closed
            // first.
            return STOPPED + GOES_ON;
        }
    }

    private @Nullable String reached(Bounds bounds) {
        if (stop.isRequested()) {
            return STOPPED;
        }
        if (bounds.tally().stored() >= limits.stored()) {
            return "as many stored as asked for (" + limits.stored() + ")";
        }
        if (bounds.tally().requests() >= limits.requests()) {
            return "as many pages asked for as allowed (" + limits.requests() + ")";
        }
        return bounds.pace().now().isBefore(bounds.end())
                ? null
                : "the time is over (" + limits.total().toMinutes() + " min)";
    }
}
