package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.communiques.site.Sites;
import org.communiques.source.Keys;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.jspecify.annotations.Nullable;

/// Makes the clean document of any source document. Thread-safe; never throws.
public final class Cleaner {
    private final KnownSites sites;

    /// Knows the sites that the program ships profiles of.
    public Cleaner() {
        this(Sites.load());
    }

    /// @throws IllegalArgumentException when a selector of a profile cannot be read
    public Cleaner(Sites sites) {
        this.sites = new KnownSites(sites);
    }

    public CleanDocument clean(SourceDocument source) {
        return document(source, read(source));
    }

    private Draft read(SourceDocument source) {
        boolean titled = source.declared().title() != null;
        return switch (source.content()) {
            case Content.Html(byte[] bytes, String charset) ->
                    PageReader.read(Decoder.decode(bytes, charset), source.origin().url(), sites);
            case Content.Markup(String html) ->
                    PageReader.readFragment(html, source.declared().title());
            case Content.Plain(byte[] bytes) ->
                    TextReader.read(Decoder.decode(bytes, "utf-8"), titled);
            case Content.Markdown(byte[] bytes) ->
                    MarkdownReader.read(Decoder.decode(bytes, "utf-8"), titled);
        };
    }

    private CleanDocument document(SourceDocument source, Draft draft) {
        Declared declared = source.declared();
        List<Section> sections = Assembly.of(draft.blocks());
        String title = declared.title() == null ? draft.title() : declared.title().strip();
        LocalDate published =
                declared.published() == null ? draft.published() : declared.published();
        return new CleanDocument(
                origin(source, draft),
                title,
                language(declared.language(), draft, sections),
                published,
                sections,
                declared.given());
    }

    private Origin origin(SourceDocument source, Draft draft) {
        Origin origin = source.origin();
        String publisher = origin.publisher() == null ? draft.site() : origin.publisher();
        String address = origin.url() == null ? draft.url() : origin.url();
        if (address == null) {
            return new Origin(
                    origin.id(),
                    origin.location(),
                    null,
                    publisher,
                    source.hash(),
                    origin.captured());
        }
        String url = sites.canonical(address);
        // A saved page that tells its address is the same document wherever the file is kept.
        boolean foundByAddress =
                origin.url() == null
                        ? source.content() instanceof Content.Html
                        : origin.id().equals(Keys.of(address));
        String id = foundByAddress ? Keys.of(url) : origin.id();
        return new Origin(id, origin.location(), url, publisher, source.hash(), origin.captured());
    }

    private static @Nullable String language(
            @Nullable String declared, Draft draft, List<Section> sections) {
        if (declared != null) {
            return declared;
        }
        StringBuilder text = new StringBuilder(draft.title() == null ? "" : draft.title() + "\n");
        sections.forEach(section -> section.paragraphs().forEach(p -> text.append(p).append('\n')));
        return Languages.of(text.toString(), draft.language());
    }
}
