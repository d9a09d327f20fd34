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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was fetched, beside the archive: a line for each page, written when the page is safe.
///
/// It serves the next run: what has not changed is not sent again, and a run that was stopped goes on. A
/// line cut off by the end of a process is left out when it is read; opening rewrites the file as a whole.
/// Fields are separated by tabs.
final class Journal implements AutoCloseable {
    static final String FILE = ".fetched.tsv";
    private static final String BEGUN = "begun";
    private static final String FINISHED = "finished";
    private static final int FIELDS = 5;

    /// Lists are out of date after a day: then a stopped run begins anew.
    private static final Duration GOES_ON = Duration.ofHours(24);

    /// A page as it was last fetched.
    ///
    /// @param etag empty when the server gave none; so is `modified`
    /// @param digest of its bytes; empty for a list, which is not archived
    record Entry(Instant at, String etag, String modified, String digest, List<Link> links) {
        Entry {
            links = List.copyOf(links);
        }
    }

    private final Map<URI, Entry> entries = new LinkedHashMap<>();
    private final BufferedWriter out;
    private @Nullable Instant begun;

    private Journal(Path file, Instant now) throws IOException {
        if (Files.exists(file)) {
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
        return new Journal(folder.resolve(FILE), now);
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
        out.write(line(address, entry));
        out.flush();
    }

    /// The run has come to its end: the next one asks for everything anew.
    void finish(Instant now) throws IOException {
        out.write(FINISHED + "\t" + now + "\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void rewrite(Path file, Instant run) throws IOException {
        Path fresh = file.resolveSibling(FILE + ".new");
        try (BufferedWriter writer = Files.newBufferedWriter(fresh)) {
            writer.write(BEGUN + "\t" + run + "\n");
            for (Map.Entry<URI, Entry> entry : entries.entrySet()) {
                writer.write(line(entry.getKey(), entry.getValue()));
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(URI address, Entry entry) {
        StringBuilder line = new StringBuilder();
        for (String field :
                List.of(
                        address.toString(),
                        entry.at().toString(),
                        entry.etag(),
                        entry.modified(),
                        entry.digest())) {
            line.append(field.replaceAll("[\\t\\r\\n]", " ")).append('\t');
        }
        for (Link link : entry.links()) {
            line.append(link.role()).append(' ').append(link.address()).append('\t');
        }
        // The mark of a line that is whole.
        return line.append(".\n").toString();
    }

    private void read(String line) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        try {
            switch (fields.getFirst()) {
                case BEGUN -> begun = Instant.parse(fields.get(1));
                case FINISHED -> begun = null;
                default -> readEntry(fields);
            }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // Cut off, or written by another hand: the page is fetched again.
        }
    }

    private void readEntry(List<String> fields) {
        if (fields.size() <= FIELDS || !fields.getLast().equals(".")) {
            return;
        }
        List<Link> links = new ArrayList<>();
        for (String field : fields.subList(FIELDS, fields.size() - 1)) {
            String[] parts = field.split(" ", 2);
            links.add(new Link(URI.create(parts[1]), Link.Role.valueOf(parts[0]), 0));
        }
        entries.put(
                URI.create(fields.get(0)),
                new Entry(
                        Instant.parse(fields.get(1)),
                        fields.get(2),
                        fields.get(3),
                        fields.get(4),
                        links));
    }
}
