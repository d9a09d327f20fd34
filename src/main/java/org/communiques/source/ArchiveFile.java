package org.communiques.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// A WARC file of an archive while it is written, each record packed by itself. Not thread-safe.
///
/// Until it is closed its name ends in `.part`. A file that a killed process left behind is whole up to its
/// last record: [#salvage] cuts off what follows.
public final class ArchiveFile implements AutoCloseable {
    static final String OPEN = ".part";

    /// Headers of one transfer, untrue of the bytes as archived.
    private static final Set<String> OF_TRANSFER =
            Set.of("transfer-encoding", "content-length", "connection", "keep-alive", "trailer");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path open;
    private final Path whole;
    private final FileChannel channel;
    private final WarcWriter writer;
    private long records;

    private ArchiveFile(Path whole) throws IOException {
        this.whole = whole;
        this.open = whole.resolveSibling(whole.getFileName() + OPEN);
        this.channel =
                FileChannel.open(open, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.writer = new WarcWriter(channel, WarcCompression.GZIP);
    }

    /// Begins a file in a folder, which is made if it is missing.
    ///
    /// @param software who writes it, by name and version
    public static ArchiveFile begin(Path folder, Instant now, String software) throws IOException {
        Files.createDirectories(folder);
        ArchiveFile file = new ArchiveFile(free(folder, "fetch-" + STAMP.format(now)));
        file.writer.write(
                new Warcinfo.Builder()
                        .filename(String.valueOf(file.whole.getFileName()))
                        .date(now)
                        .fields(
                                Map.of(
                                        "software", List.of(software),
                                        "format", List.of("WARC File Format 1.0")))
                        .build());
        return file;
    }

    private static Path free(Path folder, String name) throws IOException {
        for (int i = 1; i < 1000; i++) {
            Path path = folder.resolve(name + (i == 1 ? "" : "-" + i) + ".warc.gz");
            if (!Files.exists(path)
                    && !Files.exists(path.resolveSibling(path.getFileName() + OPEN))) {
                return path;
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
    }

    /// Appends an answer; it is on its way to the disk when this returns.
    public void store(Capture capture) throws IOException {
        writer.write(
                new WarcResponse.Builder(capture.address())
                        .date(capture.time())
                        .payloadDigest(sha1(capture.body()))
                        .identifiedPayloadType(capture.kind().mediaType())
                        .body(http(capture))
                        .build());
        records++;
    }

    /// Where the file stands when it is whole.
    public Path path() {
        return whole;
    }

    /// Gives the file its name; one without any record goes.
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.force(true);
        }
        writer.close();
        if (records == 0) {
            Files.delete(open);
        } else {
            Files.move(open, whole, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static HttpResponse http(Capture capture) {
        HttpResponse.Builder http = new HttpResponse.Builder(capture.status(), "OK");
        capture.headers()
                .forEach((name, values) -> {
                    if (!name.startsWith(":")
                            && !OF_TRANSFER.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> http.addHeader(name, value));
                    }
                });
        return http.body(null, capture.body()).build();
    }

    private static WarcDigest sha1(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(bytes);
            return new WarcDigest(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }

    /// Makes whole files of those that a killed process left in this folder.
    ///
    /// @return their names
    public static List<Path> salvage(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.warc.gz" + OPEN)) {
                files.forEach(left::add);
            }
        }
        for (Path file : left) {
            cutAfterLastRecord(file);
            name(file);
        }
        return left;
    }

    /// Gives a file its name; one without any whole record goes.
    private static void name(Path file) throws IOException {
        if (Files.size(file) == 0) {
            Files.delete(file);
            return;
        }
        String name = String.valueOf(file.getFileName());
        Files.move(
                file,
                file.resolveSibling(name.substring(0, name.length() - OPEN.length())),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// Whether there is a file of an archive in this folder, whole or left behind.
    public static boolean isAny(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.warc.gz{," + OPEN + "}")) {
            return files.iterator().hasNext();
        }
    }

    private static void cutAfterLastRecord(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(PackedRecords.end(file));
        }
    }
}
