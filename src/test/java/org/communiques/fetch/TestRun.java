package org.communiques.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.site.Sites;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;

/// Runs against a site, in a time of their own, into an archive.
final class TestRun implements AutoCloseable {
    final TestSite site = new TestSite();
    final TestTime time = new TestTime();
    final Path archive;
    Sites sites = Sites.none();
    Limits limits = Limits.USUAL;
    Manners manners = manners(3, true);

    TestRun(Path folder) {
        this.archive = folder.resolve("archive");
    }

    static Manners manners(int tries, boolean allowPrivate) {
        return new Manners(
                Duration.ofSeconds(1),
                tries,
                Duration.ofMinutes(5),
                allowPrivate,
                "essai/1 (+mailto:x@a.example)");
    }

    Fetch fetch() {
        return new Fetch(archive, sites, limits, manners);
    }

    /// From a path of the site.
    FetchReport from(String path) {
        return run(site.address(path));
    }

    FetchReport run(String start) {
        return fetch().run(List.of(start), time.pace(), _ -> {});
    }

    /// Why the only address that a run met came to nothing.
    String problemOf(String path) {
        List<Visit> problems = from(path).problems();
        return problems.size() == 1 ? problems.getFirst().toString() : "not one: " + problems;
    }

    List<SourceDocument> documents() {
        try (Stream<Sourced> found = Sources.open(List.of(archive.toString()))) {
            return found.map(SourceDocument.class::cast).toList();
        }
    }

    /// The addresses of what is in the archive.
    List<String> archived() {
        return documents().stream().map(found -> String.valueOf(found.origin().url())).toList();
    }

    URI uri(String path) {
        return URI.create(site.address(path));
    }

    @Override
    public void close() {
        site.close();
    }
}
