package org.communiques.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;

/// The pages of `golden/`: one for each layout and each hazard, and beside it what must come out of it.
final class GoldenPages {
    private static final Cleaner CLEANER = new Cleaner();

    private GoldenPages() {}

    /// Every page, in the order of names.
    static List<Path> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(GoldenPages.class.getResource("golden")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static CleanDocument clean(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        String name = page.toString();
        return clean(
                name.endsWith(".md")
                        ? new Content.Markdown(bytes)
                        : name.endsWith(".txt")
                                ? new Content.Plain(bytes)
                                : new Content.Html(bytes, null));
    }

    static CleanDocument clean(String html) {
        return clean(new Content.Html(html.getBytes(StandardCharsets.UTF_8), null));
    }

    static CleanDocument clean(Content content) {
        Origin origin = Origin.unread("x", "x", null, null);
        return CLEANER.clean(new SourceDocument(origin, content, Declared.NOTHING));
    }

    /// A clean document as the `.expected` files write it.
    static String shown(CleanDocument document) {
        StringBuilder shown = new StringBuilder();
        shown.append("url: ").append(document.origin().url()).append('\n');
        shown.append("title: ").append(document.title()).append('\n');
        shown.append("language: ").append(document.language()).append('\n');
        shown.append("published: ").append(document.published()).append('\n');
        for (Section section : document.sections()) {
            if (section.heading() != null) {
                shown.append("\n## ").append(section.heading()).append('\n');
            }
            section.paragraphs().forEach(text -> shown.append('\n').append(text).append('\n'));
        }
        return shown.toString();
    }
}
