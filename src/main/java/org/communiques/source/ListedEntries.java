package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// What the list at the end of a zip file names, in the order of names.
final class ListedEntries implements ZipEntries {
    private final ZipFile zip;
    private final Iterator<ZipArchiveEntry> entries;

    private ListedEntries(ZipFile zip) {
        this.zip = zip;
        this.entries =
                files(zip)
                        .sorted(Comparator.comparing(e -> String.join("\0", ZipEntryName.parts(e))))
                        .iterator();
    }

    static ListedEntries open(SeekableByteChannel channel) throws IOException {
        return new ListedEntries(zip(channel));
    }

    /// How many files are in it that could be documents.
    static long count(SourceFile file) throws IOException {
        try (ZipFile zip = zip(file.channel())) {
            return files(zip).filter(entry -> !Format.isCompanion(entry.getName())).count();
        }
    }

    /// The list of entries alone is read: one whose own head is broken costs no other.
    private static ZipFile zip(SeekableByteChannel channel) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setUseUnicodeExtraFields(true)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    private static Stream<ZipArchiveEntry> files(ZipFile zip) {
        return Collections.list(zip.getEntries()).stream().filter(entry -> !entry.isDirectory());
    }

    @Override
    public @Nullable ZipArchiveEntry next() {
        return entries.hasNext() ? entries.next() : null;
    }

    @Override
    public boolean canRead(ZipArchiveEntry entry) {
        return zip.canReadEntryData(entry);
    }

    @Override
    public InputStream open(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
