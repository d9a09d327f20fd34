package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file or folder on a disk.
record Place(Path path, String name, String key) implements SourceFile {
    static Place of(Path path) {
        return new Place(path, path.toString(), path.toAbsolutePath().normalize().toString());
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return Files.newByteChannel(path);
    }

    /// A file or folder right inside this folder.
    Place child(Path child) {
        String last = String.valueOf(child.getFileName()).replaceAll("/$", "");
        return new Place(child, join(name, last), join(key, last));
    }

    private static String join(String folder, String last) {
        return folder.endsWith("/") ? folder + last : folder + "/" + last;
    }
}
