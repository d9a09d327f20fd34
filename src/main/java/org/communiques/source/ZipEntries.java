package org.communiques.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/// The files in an open zip file, one after the other. Not thread-safe.
sealed interface ZipEntries extends Closeable permits ListedEntries, LeadingEntries {
    /// The next file, or null at the end.
    ///
    /// @throws IOException when what follows cannot be read
    @Nullable ZipArchiveEntry next() throws IOException;

    /// Whether it is packed in a way that is read.
    boolean canRead(ZipArchiveEntry entry);

    /// Unpacks the file that came last.
    InputStream open(ZipArchiveEntry entry) throws IOException;
}
