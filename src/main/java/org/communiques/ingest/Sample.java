package org.communiques.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;

/// The bundled sample: communiqués written for demonstration from public facts, as web pages.
public final class Sample {
    private static final String FOLDER = "/sample";

    private Sample() {}

    /// Reads the sample's pages, from the jar or from the folder of classes.
    ///
    /// @return to be closed
    public static Stream<Sourced> open() {
        try {
            URL folder = Objects.requireNonNull(Sample.class.getResource(FOLDER), FOLDER);
            return open(folder.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled sample cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The bundled sample has a strange address", e);
        }
    }

    private static Stream<Sourced> open(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return Sources.open(Path.of(folder));
        }
        FileSystem jar = FileSystems.newFileSystem(folder, Map.of());
        return Sources.open(jar.getPath(FOLDER)).onClose(() -> close(jar));
    }

    private static void close(FileSystem jar) {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled sample cannot be closed", e);
        }
    }
}
