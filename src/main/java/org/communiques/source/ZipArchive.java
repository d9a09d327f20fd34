package org.communiques.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/// A zip file, read in the order of its names, as the folder that it holds would be.
///
/// An entry that is not read is named with the reason, and the others are read. Nothing is written to a disk:
/// a name that leads out of the archive could do no harm, but no honest program makes one.
final class ZipArchive implements Reading {
    /// A web archive in a zip file: WARC files in this folder, and beside it lists of what is in them.
    /// https://specs.webrecorder.net/wacz/1.1.1/
    static final String WEB = ".wacz";

    private static final String WEB_FOLDER = "archive";

    private final ZipFile zip;
    private final Iterator<ZippedFile> files;
    private final UnpackingLimit limit;

    private ZipArchive(ZippedFile.Inside inside) {
        this.zip = inside.zip();
        this.limit = inside.limit();
        this.files =
                entries(zip)
                        .map(entry -> new ZippedFile(entry, ZipEntryName.parts(entry), inside))
                        .filter(file -> isContent(file))
                        .sorted(Comparator.comparing(file -> String.join("\0", file.path())))
                        .iterator();
    }

    static ZipArchive open(SourceFile file) throws IOException {
        int depth = file instanceof ZippedFile outer ? outer.inside().depth() + 1 : 1;
        if (depth > UnpackingLimit.DEEPEST) {
            throw new IOException(
                    "archives inside archives, more than "
                            + UnpackingLimit.DEEPEST
                            + " deep: unpack the outer ones first");
        }
        SeekableByteChannel channel = file.channel();
        try {
            UnpackingLimit limit =
                    file instanceof ZippedFile outer
                            ? outer.inside().limit()
                            : new UnpackingLimit(channel.size());
            return new ZipArchive(new ZippedFile.Inside(zip(channel), file, limit, depth));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new IOException("no zip file, or its list of entries is cut off or broken", e);
        }
    }

    /// How many files are in it that could be documents.
    static long count(SourceFile file) throws IOException {
        try (ZipFile zip = zip(file.channel())) {
            return entries(zip).filter(entry -> !Format.isCompanion(entry.getName())).count();
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

    private static Stream<ZipArchiveEntry> entries(ZipFile zip) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        return entries.stream().filter(entry -> !entry.isDirectory());
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
        limit.check();
        if (!files.hasNext()) {
            return null;
        }
        ZippedFile file = files.next();
        return objection(file)
                .<Step>map(reason -> new Step.Found(new Unreadable(file.name(), reason)))
                .orElseGet(() -> step(file));
    }

    private static Step step(ZippedFile file) {
        return Format.isCompanion(file.name())
                ? new Step.Found(PassedOver.companion(file.name()))
                : new Step.Open(file);
    }

    @Override
    public void close() throws IOException {
        zip.close();
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
        return zip.canReadEntryData(entry)
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
