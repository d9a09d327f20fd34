package org.communiques;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder for what outlives one test class, or is made outside of any: elsewhere, JUnit's own will do. Closing it
/// deletes it and all that is in it.
public record TemporaryFolder(Path path) implements AutoCloseable {
    public static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("communiques"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
