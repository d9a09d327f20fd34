package org.communiques.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The kinds of files that are read, told by how their names end.
enum Format {
    HTML(".html", ".htm", ".xhtml"),
    TEXT(".txt"),
    MARKDOWN(".md"),
    JSON_LINES(".jsonl"),
    XML(".xml"),
    ZIP(".zip", ZipArchive.WEB),
    WARC(".warc", ".warc.gz", ".warc.gz" + ArchiveFile.OPEN);

    /// What pages are saved with, and no document: passed over without a word in folders.
    private static final Set<String> COMPANIONS =
            Set.of(
                    "css", "js", "mjs", "map", "json", "png", "jpg", "jpeg", "gif", "svg", "webp",
                    "avif", "ico", "bmp", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4",
                    "webm", "mov", "avi", "cdx", "cdxj", "log", "sha256");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    static Optional<Format> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.endings.stream().anyMatch(lower::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    static boolean isCompanion(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.equals("__macosx")
                || COMPANIONS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    static String known() {
        return ".html .htm .xhtml .txt .md .jsonl .xml .warc .warc.gz .wacz .zip";
    }
}
