package org.communiques.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// The name of an entry of a zip file.
///
/// The format knows two encodings: UTF-8 where a flag says so, and else that of the IBM PC. Many programs
/// write UTF-8 without the flag; so what can be UTF-8 is.
final class ZipEntryName {
    static final String PARENT = "..";

    private static final Charset IBM_PC = Charset.forName("IBM437");

    private ZipEntryName() {}

    /// Its parts, folders first. Some programs for Windows separate them by backslashes.
    static List<String> parts(ZipArchiveEntry entry) {
        return Stream.of(of(entry).split("[/\\\\]"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    /// Why no entry should have this name, if so.
    static Optional<String> objection(ZipArchiveEntry entry) {
        String name = of(entry);
        List<String> parts = parts(entry);
        if (parts.isEmpty()) {
            return Optional.of("an entry without a name");
        }
        if (name.matches("(?s)(?:[/\\\\]|[A-Za-z]:).*")) {
            return Optional.of("its name in the archive is absolute");
        }
        return parts.contains(PARENT)
                ? Optional.of("its name leads out of the archive")
                : Optional.empty();
    }

    private static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean isTold = entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        if (raw == null || isTold) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException _) {
            return new String(raw, IBM_PC);
        }
    }
}
