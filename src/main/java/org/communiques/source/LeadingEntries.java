package org.communiques.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// What stands in a zip file whose list at the end is missing or broken, up to where it was cut off, in the order
/// of the file. The end of these is always a loss: nobody knows what the list named.
final class LeadingEntries implements ZipEntries {
    private static final byte[] HEAD = {'P', 'K', 3, 4};
    private static final String NONE = "no zip file, or its list of entries is cut off or broken";
    private static final String CUT =
            "cut off, or its list of entries is broken: the entries that are whole were read";

    private final ZipArchiveInputStream zip;

    private LeadingEntries(ZipArchiveInputStream zip) {
        this.zip = zip;
    }

    /// @throws IOException where the file does not even begin as a zip file does
    static LeadingEntries open(SourceFile file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file.open());
        in.mark(HEAD.length);
        if (!Arrays.equals(in.readNBytes(HEAD.length), HEAD)) {
            in.close();
            throw new IOException(NONE);
        }
        in.reset();
        return new LeadingEntries(
                new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true));
    }

    @Override
    public @Nullable ZipArchiveEntry next() throws IOException {
        try {
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = zip.getNextEntry();
            }
            if (entry != null) {
                return entry;
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException(CUT, e);
        }
        throw new IOException(CUT);
    }

    @Override
    public boolean canRead(ZipArchiveEntry entry) {
        return zip.canReadEntryData(entry);
    }

    @Override
    public InputStream open(ZipArchiveEntry entry) {
        return new FilterInputStream(zip) {
            @Override
            public void close() {
                // The archive goes on behind this file.
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
