package org.communiques.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder that a test fills, and what is found there.
record SourceFolder(Path path) {
    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[]... parts) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, WarcRecords.join(parts));
    }

    /// A file in it, as a person would name it.
    String at(String name) {
        return path + "/" + name;
    }

    List<Sourced> all() {
        return all(path.toString());
    }

    static List<Sourced> all(String... places) {
        try (Stream<Sourced> found = Sources.open(List.of(places))) {
            return found.toList();
        }
    }

    List<SourceDocument> documents() {
        return all().stream()
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .toList();
    }

    List<String> locations() {
        return locations(path.toString());
    }

    static List<String> locations(String... places) {
        return all(places).stream()
                .map(found -> ((SourceDocument) found).origin().location())
                .toList();
    }

    static String id(Sourced found) {
        return ((SourceDocument) found).origin().id();
    }

    /// The mark-up of a page.
    static String text(SourceDocument found) {
        return found.content() instanceof SourceDocument.Content.Html(byte[] bytes, String _)
                ? new String(bytes, StandardCharsets.UTF_8)
                : "no page";
    }
}
