package org.communiques.fetch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communiques.source.ArchiveFile;
import org.jspecify.annotations.Nullable;

/// What was fetched, beside the archive: a line for each page, written when the page is safe.
///
/// It serves the next run: what has not changed is not sent again, and a run that was stopped goes on. A
/// line cut off by the end of a process is left out when it is read; opening rewrites the file as a whole. What
/// was fetched into files that are no longer there is forgotten.
final class Journal implements AutoCloseable {
    static final String FILE = ".fetched.tsv";
    private static final String BEGUN = "begun\t";
    private static final String FINISHED = "finished\t";

    /// Lists are out of date after a day: then a stopped run begins anew.
    private static final Duration GOES_ON = Duration.ofHours(24);

    /// A page as it was last fetched.
    ///
    /// @param at when it was last found so
    /// @param etag empty when the server gave none; so is `modified`
    /// @param digest of its bytes; empty for a list, which is not archived
    record Entry(Instant at, String etag, String modified, String digest, List<Link> links) {
        Entry {
            links = List.copyOf(links);
        }

        /// The same, found so once more.
        Entry again(Instant now) {
            return new Entry(now, etag, modified, digest, links);
        }
    }

    private final Map<URI, Entry> entries = new LinkedHashMap<>();
    private final BufferedWriter out;
    private @Nullable Instant begun;

    private Journal(Path folder, Instant now) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file) && ArchiveFile.isAny(folder)) {
            try (var lines = Files.lines(file)) {
                lines.forEach(this::read);
            }
        }
        if (begun == null || Duration.between(begun, now).compareTo(GOES_ON) > 0) {
            begun = now;
        }
        rewrite(file, begun);
        out = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    static Journal open(Path folder, Instant now) throws IOException {
        return new Journal(folder, now);
    }

    Optional<Entry> known(URI address) {
        return Optional.ofNullable(entries.get(address));
    }

    /// Whether this run, or the stopped one that it continues, has fetched this page.
    boolean isOfThisRun(Entry entry) {
        return begun != null && !entry.at().isBefore(begun);
    }

    void write(URI address, Entry entry) throws IOException {
        entries.put(address, entry);
        append(new JournalLine(address, entry).text());
    }

    /// The run has come to its end: the next one asks for everything anew.
    void finish(Instant now) throws IOException {
        append(FINISHED + now);
    }

    private void append(String line) throws IOException {
        out.write(line + "\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void rewrite(Path file, Instant run) throws IOException {
        Path fresh = file.resolveSibling(FILE + ".new");
        try (BufferedWriter writer = Files.newBufferedWriter(fresh)) {
            writer.write(BEGUN + run + "\n");
            for (Map.Entry<URI, Entry> entry : entries.entrySet()) {
                writer.write(new JournalLine(entry.getKey(), entry.getValue()).text() + "\n");
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void read(String line) {
        if (line.startsWith(BEGUN)) {
            begun = instant(line.substring(BEGUN.length()));
        } else if (line.startsWith(FINISHED)) {
            begun = null;
        } else {
            JournalLine.parse(line).ifPresent(read -> entries.put(read.address(), read.entry()));
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
