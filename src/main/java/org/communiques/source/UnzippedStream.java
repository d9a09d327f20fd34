package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The bytes of an entry of a zip file, within bounds, and checked: what does not unpack, or not to what the
/// archive says, is broken. Not thread-safe.
final class UnzippedStream extends InputStream {
    private final InputStream in;
    private final ZipArchiveEntry entry;
    private final UnpackingLimit archive;
    private final long most;
    private final CRC32 sum = new CRC32();
    private long count;

    UnzippedStream(InputStream in, ZipArchiveEntry entry, UnpackingLimit archive) {
        this.in = in;
        this.entry = entry;
        this.archive = archive;
        this.most = UnpackingLimit.ofFile(entry.getCompressedSize());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = unpack(buffer, offset, length);
        if (read < 0) {
            checkSum();
            return read;
        }
        sum.update(buffer, offset, read);
        count += read;
        if (count > most) {
            throw new IOException(
                    "unpacks to more than 64 MB and a hundred times its size: not read further");
        }
        archive.take(read);
        return read;
    }

    /// Old ways to pack are unpacked by code that breaks in many ways on bytes that are wrong.
    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException | RuntimeException e) {
            throw new IOException("broken in the archive: " + e.getMessage(), e);
        }
    }

    private void checkSum() throws IOException {
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new IOException("broken in the archive: its checksum is another");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
