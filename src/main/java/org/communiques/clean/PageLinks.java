package org.communiques.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where a web page leads: its links, in reading order, and what it says of itself.
///
/// @param feeds addresses of the RSS and Atom feeds that it names
/// @param isArticle whether it says that it is one article, news, report
public record PageLinks(List<Link> links, List<String> feeds, boolean isArticle) {
    private static final Set<String> ARTICLES =
            Set.of("article", "newsarticle", "reportagenewsarticle", "blogposting", "report");

    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");

    /// A link of a page.
    ///
    /// @param address absolute, as written otherwise: not every address written is one
    /// @param text what the reader sees
    /// @param isNext whether the page says that its list goes on there
    public record Link(String address, String text, boolean isNext) {}

    public PageLinks {
        links = List.copyOf(links);
        feeds = List.copyOf(feeds);
    }

    /// Reads the links of a page.
    ///
    /// @param charset as the transport declared it, null when it did not
    /// @param address of the page: links are relative to it
    public static PageLinks of(byte[] bytes, @Nullable String charset, String address) {
        Document page = Jsoup.parse(Decoder.decode(bytes, charset), address);
        List<Link> links =
                page.select("a[href], area[href], link[rel~=(?i)\\bnext\\b][href]").stream()
                        .filter(link -> !hasRelation(link, "nofollow"))
                        .map(PageLinks::link)
                        .filter(link -> !link.address().isEmpty())
                        .toList();
        List<String> feeds =
                page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
                        .filter(link -> FEEDS.contains(lower(link.attr("type").strip())))
                        .map(link -> link.absUrl("href"))
                        .filter(feed -> !feed.isEmpty())
                        .toList();
        return new PageLinks(links, feeds, isArticle(page));
    }

    private static Link link(Element element) {
        String text = element.text();
        String said = text.isBlank() ? element.attr("title") + element.attr("aria-label") : text;
        return new Link(element.absUrl("href"), said.strip(), hasRelation(element, "next"));
    }

    private static boolean hasRelation(Element link, String relation) {
        return Stream.of(lower(link.attr("rel")).split("\\s+")).anyMatch(relation::equals);
    }

    private static boolean isArticle(Document page) {
        Element type = page.selectFirst("meta[property=og:type]");
        if (type != null && ARTICLES.contains(lower(type.attr("content").strip()))) {
            return true;
        }
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> lower(script.data()).replaceAll("\\s", ""))
                .anyMatch(json ->
                        !json.contains("\"itemlist\"")
                                && ARTICLES.stream()
                                        .anyMatch(kind ->
                                                json.contains("\"@type\":\"" + kind + "\"")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
