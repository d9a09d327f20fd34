package org.communiques.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a file as bytes, one after the other; of one that is too long, its beginning. Not thread-safe.
final class ByteLines implements AutoCloseable {
    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;

    /// @param longest a line that is longer is cut just past it
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// The bytes up to the next line feed or the end of the file; null behind it.
    byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int start = at;
            while (at < end && block[at] != '\n') {
                at++;
            }
            line.write(block, start, Math.clamp(longest + 1L - line.size(), 0, at - start));
            if (at < end) {
                at++;
                break;
            }
        }
        return line.toByteArray();
    }

    /// Whether there is a byte left.
    private boolean fill() throws IOException {
        while (at == end && end >= 0) {
            at = 0;
            end = in.read(block);
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
