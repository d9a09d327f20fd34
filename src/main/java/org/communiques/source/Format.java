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

    /// What pages are saved with, and no document.
    private static final Set<String> COMPANIONS =
            Set.of(
                    "css", "js", "mjs", "map", "json", "png", "jpg", "jpeg", "gif", "svg", "webp",
                    "avif", "ico", "bmp", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4",
                    "webm", "mov", "avi", "cdx", "cdxj", "log", "sha256");

    /// What feeds are told, by their name or by what is in them.
    static final String FEED =
            "a feed names pages, and seldom holds their whole text: give its address to 'communiques fetch'";

    private static final Set<String> FEEDS = Set.of(".rss", ".atom");

    private static final Set<String> TABLES =
            Set.of(".json", ".csv", ".tsv", ".xls", ".xlsx", ".ods");

    private static final Set<String> UNREAD_ARCHIVES =
            Set.of(".gz", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar");

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

    /// Whether a file or folder is one that programs keep for themselves: passed over without a word.
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.equalsIgnoreCase("__macosx");
    }

    static boolean isCompanion(String name) {
        return COMPANIONS.contains(ending(name).substring(1));
    }

    /// The last part of a name, from its point on: `.css`; « no ending » for one without.
    static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int point = last.lastIndexOf('.');
        return point < 0 ? "no ending" : last.substring(point).toLowerCase(Locale.ROOT);
    }

    /// Why a file of none of these kinds is not read, and what to do.
    static String objection(String name) {
        String ending = ending(name);
        if (FEEDS.contains(ending)) {
            return FEED;
        }
        return "files of this kind (" + ending + ") are not read: " + instead(ending);
    }

    private static String instead(String ending) {
        if (UNREAD_ARCHIVES.contains(ending)) {
            return "unpack it, or pack it as .zip";
        }
        return TABLES.contains(ending)
                ? "write it as .jsonl, one object a line"
                : "save it as .html or .txt";
    }
}
