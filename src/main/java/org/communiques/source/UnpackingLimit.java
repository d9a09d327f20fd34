package org.communiques.source;

import java.io.IOException;

/// How much a zip file may unpack to: a few kilobytes can be made to unpack to more than any disk holds, all
/// at once or by archives inside archives. Shared by an archive and those inside it; not thread-safe.
///
/// Text is hardly ever packed to less than a tenth. A file is read up to 64 MB however well it is packed, and
/// from there on up to a hundred times its packed size; an archive as a whole up to 1 GB, and from there on up
/// to a hundred times its size.
final class UnpackingLimit {
    /// Archives inside archives: more than any that were met.
    static final int DEEPEST = 4;

    static final long FILE = 64L << 20;
    private static final long ARCHIVE = 1L << 30;
    private static final int RATIO = 100;

    private long left;

    /// @param size of the outermost archive
    UnpackingLimit(long size) {
        left = ARCHIVE + RATIO * size;
    }

    /// @param packed size of a file
    static long ofFile(long packed) {
        return Math.max(FILE, RATIO * packed);
    }

    /// So many bytes more were unpacked.
    ///
    /// @throws IOException when the archive has given enough
    void take(long bytes) throws IOException {
        left -= bytes;
        check();
    }

    void check() throws IOException {
        if (left < 0) {
            throw new IOException(
                    "the archive unpacks to more than a hundred times its size: the rest of it is not"
                            + " read");
        }
    }
}
