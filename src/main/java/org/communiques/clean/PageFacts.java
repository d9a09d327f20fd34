package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// What a page declares of itself in its head: Open Graph, Dublin Core, JSON-LD, `<title>`.
///
/// @param titles candidates, the most trusted first; the last is `<title>`, which often names the site too
/// @param articleBody the body as JSON-LD repeats it
record PageFacts(
        List<String> titles,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String site,
        @Nullable String articleBody) {
    /// The most trusted first; `date` is that of the file on some sites.
    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "datepublished",
                    "og:published_time",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dc.date.created",
                    "dc.date",
                    "dc:date",
                    "dcterms.date",
                    "citation_date",
                    "date");

    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title");

    private static final List<String> SITES =
            List.of("og:site_name", "application-name", "dc.publisher", "dcterms.publisher");

    private static final List<String> LANGUAGES =
            List.of("og:locale", "content-language", "dc.language", "dcterms.language", "language");

    /// Each is compared with every heading of the page: one that somebody poured a whole text into would cost
    /// its length once for each.
    private static final int LONGEST_TITLE = 1000;

    PageFacts {
        titles = List.copyOf(titles);
    }

    PageFacts withTitles(List<String> others) {
        return new PageFacts(others, published, language, url, site, articleBody);
    }

    /// The same page, of a site that is known by this name unless the page tells another.
    PageFacts ofSite(@Nullable String name) {
        return site != null || name == null
                ? this
                : new PageFacts(titles, published, language, url, name, articleBody);
    }

    static PageFacts of(Document page) {
        Elements declarations = new Elements();
        collect(page, declarations);
        MetaTags meta = MetaTags.of(declarations);
        String json = JsonLd.of(declarations);
        LocalDate told = Dates.parse(JsonLd.string(json, "datePublished"));
        return new PageFacts(
                titles(JsonLd.string(json, "headline"), meta.first(TITLES), title(page)),
                told == null ? meta.firstDate(DATES) : told,
                language(page, meta),
                url(declarations, meta, json),
                meta.first(SITES),
                JsonLd.string(json, "articleBody"));
    }

    private static List<String> titles(@Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .map(LineBuilder::collapse)
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE)
                .toList();
    }

    /// Text before it drives it out of the head, where Jsoup looks for it.
    private static String title(Document page) {
        String title = page.title();
        Element outside = title.isEmpty() ? page.selectFirst("title:not(svg title)") : null;
        return outside == null ? title : outside.text();
    }

    /// In one walk, as they stand anywhere in a page; hardly an element has to be asked for more than its name.
    private static void collect(Element element, Elements declarations) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                if (isDeclaration(child)) {
                    declarations.add(child);
                }
                collect(child, declarations);
            }
        }
    }

    private static boolean isDeclaration(Element element) {
        return switch (element.normalName()) {
            case "meta" -> element.hasAttr("content");
            case "script" -> element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
            case "link" -> element.attr("rel").strip().equalsIgnoreCase("canonical");
            default -> false;
        };
    }

    private static @Nullable String language(Document page, MetaTags meta) {
        Element html = page.firstElementChild();
        String lang =
                html == null
                        ? ""
                        : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return lang.isBlank() ? meta.first(LANGUAGES) : lang;
    }

    /// Only a whole address: a relative one says nothing of the host.
    private static @Nullable String url(Elements declarations, MetaTags meta, String json) {
        Stream<String> canonical =
                declarations.stream()
                        .filter(element -> element.nameIs("link"))
                        .map(link -> link.attr("href").strip());
        Stream<String> others =
                Stream.of(
                                Optional.ofNullable(meta.first(List.of("og:url"))),
                                Optional.ofNullable(JsonLd.reference(json, "mainEntityOfPage")))
                        .flatMap(Optional::stream);
        return Stream.concat(canonical.limit(1), others)
                .filter(address -> address.startsWith("http"))
                .findFirst()
                .orElse(null);
    }
}
