package org.communiques.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Records of a WARC file that are packed one by one, each a gzip member without optional parts.
final class PackedRecords {
    private static final int HEAD = 10;
    private static final int TAIL = 8;

    private final byte[] block = new byte[1 << 16];
    private final byte[] unpacked = new byte[1 << 16];

    private PackedRecords() {}

    /// Where the last record that is whole ends.
    static long end(Path file) throws IOException {
        long size = Files.size(file);
        try (Inflater inflater = new Inflater(true)) {
            PackedRecords records = new PackedRecords();
            long end = 0;
            long next = records.endOfOne(file, end, inflater);
            while (next > end && next <= size) {
                end = next;
                next = records.endOfOne(file, end, inflater);
            }
            return end;
        }
    }

    /// Where the record that starts here ends; zero when it does not.
    private long endOfOne(Path file, long start, Inflater inflater) throws IOException {
        inflater.reset();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(Math.min(start + HEAD, Files.size(file)));
            while (!inflater.finished()) {
                if (inflater.inflate(unpacked) == 0 && inflater.needsInput()) {
                    int read = in.read(block);
                    if (read < 0) {
                        return 0;
                    }
                    inflater.setInput(block, 0, read);
                }
            }
            return start + HEAD + inflater.getBytesRead() + TAIL;
        } catch (DataFormatException _) {
            return 0;
        }
    }
}
