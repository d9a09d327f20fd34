package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// An entry of a zip file.
///
/// @param path its name, part by part
/// @param inside the archive that holds it
record ZippedFile(ZipArchiveEntry entry, List<String> path, Inside inside) implements SourceFile {
    /// Unpacks an entry.
    @FunctionalInterface
    interface Unpacking {
        InputStream open(ZipArchiveEntry entry) throws IOException;
    }

    /// An archive that is open.
    ///
    /// @param depth how many archives lie around its entries
    record Inside(Unpacking unpacking, SourceFile file, UnpackingLimit limit, int depth) {}

    ZippedFile {
        path = List.copyOf(path);
    }

    @Override
    public String name() {
        return inside.file().name() + "!/" + String.join("/", path);
    }

    @Override
    public String key() {
        return inside.file().key() + "!/" + String.join("/", path);
    }

    @Override
    public InputStream open() throws IOException {
        return new UnzippedStream(inside.unpacking().open(entry), entry, inside.limit());
    }

    /// Held in memory, so that no archive inside another may be larger than the largest document.
    @Override
    public SeekableByteChannel channel() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(SingleFile.LARGEST + 1);
            if (bytes.length > SingleFile.LARGEST) {
                throw new IOException(
                        "an archive larger than 64 MB inside another: unpack the outer one first");
            }
            return new SeekableInMemoryByteChannel(bytes);
        }
    }
}
