package org.communiques.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communiques.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/// The generations of an index in a folder, and which of them is live.
///
///     folder/generations/20250404-145500-000/   one Lucene index each
///     folder/current                            the name of the live one
///     folder/previous                           the name of the one before, kept for rollback
///     folder/build.lock                         held while a new one is built
///
/// `current` is only ever replaced by an atomic move of a file that is already on the disk, so a reader
/// sees one generation or the other, whatever is killed when.
final class Generations {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    /// What tells one state of the pointer from another, without reading it.
    record Stamp(Instant modified, @Nullable Object key) {}

    /// Empty when there is no live generation.
    Optional<Stamp> stamp() {
        try {
            BasicFileAttributes file =
                    Files.readAttributes(pointer("current"), BasicFileAttributes.class);
            return Optional.of(new Stamp(file.lastModifiedTime().toInstant(), file.fileKey()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Optional<String> live() {
        return read("current");
    }

    Optional<String> previous() {
        return read("previous");
    }

    Path path(String generation) {
        return folder.resolve("generations").resolve(generation);
    }

    /// Takes the right to build, which the operating system takes back when the process dies.
    FileLock lock() {
        try {
            Files.createDirectories(folder.resolve("generations"));
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("build.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return lock(channel);
        } catch (IOException e) {
            throw new IndexUnavailableException(
                    "The index folder "
                            + folder
                            + " cannot be written ("
                            + e.getMessage()
                            + "): check that it is a folder, yours, and that the disk has room.",
                    e);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process: told like any other holder, below.
        }
        if (lock == null) {
            channel.close();
            throw new IndexUnavailableException(
                    "Another process is rebuilding the index in "
                            + folder
                            + ": wait until it has finished, or stop it, then try again.");
        }
        return lock;
    }

    /// A new, empty folder for a generation begun now.
    Path create(Instant now) throws IOException {
        String name = NAME.format(now);
        for (int again = 1; ; again++) {
            Path path = path(again == 1 ? name : name + "-" + again);
            if (!Files.exists(path)) {
                return Files.createDirectory(path);
            }
        }
    }

    /// Makes a complete generation the live one, and the live one the one before, unless it cannot be read:
    /// then the good one before it is kept.
    void publish(String generation) throws IOException {
        Optional<String> before = live();
        if (before.isPresent() && isReadable(before.get())) {
            write("previous", before.get());
        }
        write("current", generation);
    }

    private boolean isReadable(String generation) {
        Path path = path(generation);
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(path);
                DirectoryReader _ = DirectoryReader.open(directory)) {
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /// Deletes what is neither live nor previous: older ones, and those that were never finished.
    void prune() throws IOException {
        List<String> kept = List.of(live().orElse(""), previous().orElse(""));
        List<Path> all;
        try (Stream<Path> entries = Files.list(folder.resolve("generations"))) {
            all = entries.toList();
        }
        for (Path path : all) {
            if (!kept.contains(path.getFileName().toString())) {
                delete(path);
            }
        }
    }

    static void delete(Path generation) throws IOException {
        if (!Files.exists(generation)) {
            return;
        }
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path pointer(String name) {
        return folder.resolve(name);
    }

    private Optional<String> read(String name) {
        try {
            String generation = Files.readString(pointer(name)).strip();
            return generation.isEmpty() ? Optional.empty() : Optional.of(generation);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            if (Files.isRegularFile(folder)) {
                throw new IndexUnavailableException(
                        folder + " is a file: an index needs a folder.", e);
            }
            throw new IndexUnavailableException(
                    "The file "
                            + pointer(name)
                            + " cannot be read ("
                            + e.getMessage()
                            + "): check its permissions.",
                    e);
        }
    }

    private void write(String name, String generation) throws IOException {
        Path temporary = pointer(name + ".new");
        try (FileChannel file =
                FileChannel.open(
                        temporary,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(ByteBuffer.wrap((generation + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
        Files.move(
                temporary,
                pointer(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
