package org.communiques.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.communiques.source.ArchiveFile;
import org.communiques.source.Capture;
import org.jspecify.annotations.Nullable;

/// The folder that one run at a time writes an archive file into, made when there is something to store.
final class Archive implements AutoCloseable {
    private final Path folder;
    private final Instant begun;
    private final String software;
    private final FileChannel lock;
    private @Nullable ArchiveFile file;

    private Archive(Path folder, Instant begun, String software, FileChannel lock) {
        this.folder = folder;
        this.begun = begun;
        this.software = software;
        this.lock = lock;
    }

    /// @throws IOException when another run writes into this folder, too
    static Archive open(Path folder, Instant begun, String software) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(
                        folder.resolve(".fetch.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!isLocked(lock)) {
            lock.close();
            throw new IOException("Another run is writing into " + folder + ": wait for its end.");
        }
        ArchiveFile.salvage(folder);
        return new Archive(folder, begun, software, lock);
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    void store(Capture capture) throws IOException {
        if (file == null) {
            file = ArchiveFile.begin(folder, begun, software);
        }
        file.store(capture);
    }

    /// The file of this run; null when nothing was stored.
    @Nullable Path path() {
        return file == null ? null : file.path();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (file != null) {
                file.close();
            }
        }
    }
}
