package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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
    /// Read in one walk: they stand anywhere in a page.
    private static final Evaluator DECLARATIONS =
            QueryParser.parse("meta[content], script[type*=ld+json], link[rel=canonical]");

    private static final List<String> DATE_NAMES =
            List.of(
                    "article:published_time",
                    "datepublished",
                    "og:published_time",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dc.date.created",
                    "dc.date",
                    "dcterms.date",
                    "date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "sailthru.date",
                    "parsely-pub-date",
                    "publication_date",
                    "citation_publication_date");

    /// Each is compared with every heading of the page: one that somebody poured a whole text into would cost
    /// its length once for each.
    private static final int LONGEST_TITLE = 1000;

    PageFacts {
        titles = List.copyOf(titles);
    }

    static PageFacts of(Document page) {
        Elements declarations = page.select(DECLARATIONS);
        MetaTags meta = MetaTags.of(declarations);
        String json = JsonLd.of(declarations);
        List<String> titles = new ArrayList<>();
        add(titles, JsonLd.string(json, "headline"));
        add(
                titles,
                meta.first(
                        List.of(
                                "og:title",
                                "twitter:title",
                                "dc.title",
                                "dcterms.title",
                                "citation_title")));
        add(titles, title(page));
        LocalDate published = Dates.parse(JsonLd.string(json, "datePublished"));
        if (published == null) {
            published = meta.firstDate(DATE_NAMES);
        }
        return new PageFacts(
                titles,
                published,
                language(page, meta),
                url(declarations, meta),
                meta.first(
                        List.of(
                                "og:site_name",
                                "application-name",
                                "dc.publisher",
                                "dcterms.publisher")),
                JsonLd.string(json, "articleBody"));
    }

    /// Text before it drives it out of the head, where Jsoup looks for it.
    private static String title(Document page) {
        Element outside = page.title().isEmpty() ? page.selectFirst("title:not(svg title)") : null;
        return outside == null ? page.title() : outside.text();
    }

    private static void add(List<String> titles, @Nullable String title) {
        String text = title == null ? "" : LineBuilder.collapse(title);
        if (!text.isEmpty() && text.length() <= LONGEST_TITLE) {
            titles.add(text);
        }
    }

    private static @Nullable String language(Document page, MetaTags meta) {
        Element html = page.selectFirst("html");
        String lang =
                html == null
                        ? ""
                        : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return !lang.isBlank()
                ? lang
                : meta.first(
                        List.of(
                                "og:locale",
                                "content-language",
                                "dc.language",
                                "dcterms.language",
                                "language"));
    }

    private static @Nullable String url(Elements declarations, MetaTags meta) {
        String href =
                declarations.stream()
                        .filter(element -> element.nameIs("link"))
                        .map(link -> link.attr("href").strip())
                        .findFirst()
                        .orElse("");
        String url = href.startsWith("http") ? href : meta.first(List.of("og:url"));
        return url != null && url.startsWith("http") ? url : null;
    }
}
