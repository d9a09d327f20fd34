package org.communiques.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/// A zip file, read in the order of its names, as the folder that it holds would be; one that was cut off, up to
/// the cut.
///
/// An entry that is not read is named with the reason, and the others are read. Nothing is written to a disk:
/// a name that leads out of the archive could do no harm, but no honest program makes one.
final class ZipArchive implements Reading {
    /// A web archive in a zip file: WARC files in this folder, and beside it lists of what is in them.
    /// https://specs.webrecorder.net/wacz/1.1.1/
    static final String WEB = ".wacz";

    private static final String WEB_FOLDER = "archive";

    private final ZipEntries entries;
    private final ZippedFile.Inside inside;

    private ZipArchive(ZipEntries entries, ZippedFile.Inside inside) {
        this.entries = entries;
        this.inside = inside;
    }

    static ZipArchive open(SourceFile file) throws IOException {
        int depth = file instanceof ZippedFile outer ? outer.inside().depth() + 1 : 1;
        if (depth > UnpackingLimit.DEEPEST) {
            throw new IOException(
                    "archives inside archives, more than "
                            + UnpackingLimit.DEEPEST
                            + " deep: unpack the outer ones first");
        }
        UnpackingLimit limit =
                switch (file) {
                    case ZippedFile outer -> outer.inside().limit();
                    case Place place -> new UnpackingLimit(Files.size(place.path()));
                };
        ZipEntries entries = entries(file);
        return new ZipArchive(entries, new ZippedFile.Inside(entries::open, file, limit, depth));
    }

    /// Of a file that was cut off, what precedes the cut.
    private static ZipEntries entries(SourceFile file) throws IOException {
        SeekableByteChannel channel = file.channel();
        try {
            return ListedEntries.open(channel);
        } catch (IOException | RuntimeException _) {
            channel.close();
            return LeadingEntries.open(file);
        }
    }

    /// A name that leads out is not passed over as if it were hidden.
    private static boolean isContent(ZippedFile file) {
        if (file.path().contains(ZipEntryName.PARENT)) {
            return true;
        }
        boolean isWeb = file.inside().file().name().toLowerCase(Locale.ROOT).endsWith(WEB);
        return file.path().stream().noneMatch(Format::isHidden)
                && (!isWeb || file.path().getFirst().equals(WEB_FOLDER));
    }

    @Override
    public @Nullable Step next() throws IOException {
        inside.limit().check();
        ZipArchiveEntry entry = entries.next();
        while (entry != null) {
            ZippedFile file = new ZippedFile(entry, ZipEntryName.parts(entry), inside);
            if (isContent(file)) {
                return objection(file)
                        .<Step>map(reason -> new Step.Found(new Unreadable(file.name(), reason)))
                        .orElseGet(() -> step(file));
            }
            entry = entries.next();
        }
        return null;
    }

    private static Step step(ZippedFile file) {
        return Format.isCompanion(file.name())
                ? new Step.Found(PassedOver.companion(file.name()))
                : new Step.Open(file);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    /// Why an entry is not read, if so.
    private Optional<String> objection(ZippedFile file) {
        Optional<String> ofName = ZipEntryName.objection(file.entry());
        return ofName.isPresent() ? ofName : ofContent(file.entry());
    }

    private Optional<String> ofContent(ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return Optional.of("a link to another file: not followed");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("encrypted: unpack it with its password, and name the files");
        }
        return entries.canRead(entry)
                ? Optional.empty()
                : Optional.of("packed in a way that is not read (" + method(entry) + ")");
    }

    private static String method(ZipArchiveEntry entry) {
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        return method == null || method == ZipMethod.UNKNOWN
                ? "method " + entry.getMethod()
                : method.toString();
    }
}
