package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /// Says what is wrong with a selector of a profile, if anything, before a page is read.
    ///
    /// @throws IllegalArgumentException when it cannot be read: why
    public static void checkSelector(String selector) {
        SiteRules.compiled(selector);
    }

    /// The clean document; one without text for a page that has none.
    public CleanDocument clean(SourceDocument source) {
        return read(source).document();
    }

    /// The clean document, and where it was met before its address became that of all its aliases.
    public Cleaned read(SourceDocument source) {
        Draft draft = draft(source);
        Origin met = met(source, draft);
        return new Cleaned(document(source, draft, canonical(met, source, draft)), met);
    }

    private Draft draft(SourceDocument source) {
        Declared declared = source.declared();
        return switch (source.content()) {
            case Content.Html(byte[] bytes, String charset) ->
                    PageReader.read(Decoder.decode(bytes, charset), source.origin().url(), sites);
            case Content.Markup(String html) ->
                    PageReader.readMarkup(
                            html, declared.title(), sites.rules(source.origin().url()));
            case Content.Plain(byte[] bytes) ->
                    TextReader.read(Decoder.decode(bytes, "utf-8"), declared);
            case Content.Markdown(byte[] bytes) ->
                    MarkdownReader.read(Decoder.decode(bytes, "utf-8"), declared);
        };
    }

    private static CleanDocument document(SourceDocument source, Draft draft, Origin origin) {
        Declared declared = source.declared();
        List<Section> sections = Assembly.of(draft.blocks());
        String title = declared.title() == null ? draft.title() : declared.title().strip();
        LocalDate published =
                declared.published() == null ? draft.published() : declared.published();
        return new CleanDocument(
                origin,
                title,
                language(declared.language(), draft, sections),
                published,
                sections,
                declared.given());
    }

    /// Where the document says that it is from when its source does not. A saved page that tells its address is
    /// the same document wherever the file is kept.
    private static Origin met(SourceDocument source, Draft draft) {
        Origin origin = source.origin();
        String told = draft.url();
        if (origin.url() != null || told == null) {
            return origin;
        }
        String id = source.content() instanceof Content.Html ? Keys.of(told) : origin.id();
        return new Origin(
                id, origin.location(), told, origin.publisher(), origin.hash(), origin.captured());
    }

    private Origin canonical(Origin met, SourceDocument source, Draft draft) {
        String address = met.url();
        String url = address == null ? null : sites.canonical(address);
        boolean foundByAddress = address != null && met.id().equals(Keys.of(address));
        return new Origin(
                foundByAddress && url != null ? Keys.of(url) : met.id(),
                met.location(),
                url,
                met.publisher() == null ? draft.site() : met.publisher(),
                source.hash(),
                met.captured());
    }

    private static @Nullable String language(
            @Nullable String declared, Draft draft, List<Section> sections) {
        if (declared != null) {
            return declared;
        }
        List<String> texts = new ArrayList<>();
        if (draft.title() != null) {
            texts.add(draft.title());
        }
        sections.forEach(section -> texts.addAll(section.paragraphs()));
        return Languages.of(texts, draft.language());
    }
}
