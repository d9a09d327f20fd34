package org.communiques.fetch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a list for machines names: a sitemap, an index of sitemaps, an RSS or Atom feed.
///
/// @param lists other lists
/// @param pages web pages
/// @param isFeed whether it is a feed, which names what is published, and not a map of everything
record SiteList(List<URI> lists, List<URI> pages, boolean isFeed) {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /// Reads a list without its document type: a stranger's file must not name files or hosts to be read.
    ///
    /// @return nothing when it is no list
    static Optional<SiteList> parse(URI address, byte[] bytes) {
        try {
            AbstractSiteMap list =
                    new SiteMapParser(false, true)
                            .parseSiteMap("application/xml", bytes, address.toURL());
            return Optional.of(of(list));
        } catch (UnknownFormatException | IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Reads a sitemap that is plain text: nothing but addresses, one a line.
    ///
    /// @return nothing when a line is none
    static Optional<SiteList> ofLines(byte[] bytes) {
        List<String> lines =
                new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("^\\uFEFF", "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        boolean isList = !lines.isEmpty() && lines.stream().allMatch(ADDRESS.asMatchPredicate());
        return isList
                ? Optional.of(
                        new SiteList(
                                List.of(),
                                lines.stream().map(Web::parse).flatMap(Optional::stream).toList(),
                                false))
                : Optional.empty();
    }

    private static SiteList of(AbstractSiteMap list) {
        if (list instanceof SiteMapIndex index) {
            return new SiteList(
                    addresses(index.getSitemaps().stream().map(AbstractSiteMap::getUrl).toList()),
                    List.of(),
                    false);
        }
        boolean isFeed =
                list.getType() == AbstractSiteMap.SitemapType.RSS
                        || list.getType() == AbstractSiteMap.SitemapType.ATOM;
        List<URL> pages =
                ((SiteMap) list).getSiteMapUrls().stream().map(page -> page.getUrl()).toList();
        return new SiteList(List.of(), addresses(pages), isFeed);
    }

    private static List<URI> addresses(List<URL> addresses) {
        return addresses.stream()
                .filter(Objects::nonNull)
                .map(address -> Web.parse(address.toString()))
                .flatMap(Optional::stream)
                .toList();
    }
}
