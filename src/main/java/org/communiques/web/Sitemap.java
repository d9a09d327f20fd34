package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.communiques.model.Communique;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;

/// `/sitemap.xml` and its parts: every page and every communiqué, for search engines. One part holds a year, or as
/// much of it as the protocol allows in one file; it is written as it is read from the index.
record Sitemap(Site site) {
    /// Of sitemaps.org, version 0.9.
    private static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String UNDATED = "undated";
    private static final String PAGES = "pages";
    private static final Pattern PART = Pattern.compile("(\\d{4}|undated)-(\\d{1,4})");

    /// A year, or what has none, and how many communiqués it holds.
    private record Stretch(String name, long count, SearchParameters parameters) {
        long parts() {
            return (count + MOST - 1) / MOST;
        }
    }

    void index(Context http) throws XMLStreamException {
        String origin = PublicAddress.kept(http);
        String built = site.engine().status().built().toString();
        try (Writer out = begin(http)) {
            Xml xml = new Xml(out);
            xml.begin("sitemapindex", NAMESPACE);
            part(xml, origin, PAGES, built);
            for (Stretch stretch : stretches()) {
                for (long part = 1; part <= stretch.parts(); part++) {
                    part(xml, origin, stretch.name() + "-" + part, built);
                }
            }
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(Xml xml, String origin, String name, String built)
            throws XMLStreamException {
        xml.begin("sitemap");
        xml.element("loc", origin + "/sitemap/" + name + ".xml");
        xml.element("lastmod", built);
        xml.end();
    }

    void part(Context http) throws XMLStreamException {
        String name = http.pathParam("part");
        if (name.equals(PAGES)) {
            write(http, this::pages);
            return;
        }
        Matcher match = PART.matcher(name);
        Stretch stretch =
                stretches().stream()
                        .filter(known -> match.matches() && known.name().equals(match.group(1)))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        int part = Integer.parseInt(match.group(2));
        if (part < 1 || part > stretch.parts()) {
            throw new NotFoundResponse();
        }
        write(http, (xml, origin) -> communiques(xml, origin, stretch, part));
    }

    private interface Urls {
        void write(Xml xml, String origin) throws XMLStreamException;
    }

    private static void write(Context http, Urls urls) throws XMLStreamException {
        String origin = PublicAddress.kept(http);
        try (Writer out = begin(http)) {
            Xml xml = new Xml(out);
            xml.begin("urlset", NAMESPACE);
            urls.write(xml, origin);
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Writer begin(Context http) {
        http.contentType("application/xml; charset=utf-8");
        http.header("Cache-Control", "public, max-age=3600");
        return new BufferedWriter(
                new OutputStreamWriter(http.outputStream(), StandardCharsets.UTF_8));
    }

    private void pages(Xml xml, String origin) throws XMLStreamException {
        for (String path : SitemapPages.of(site).stream().limit(MOST).toList()) {
            xml.begin("url");
            xml.element("loc", origin + path);
            xml.end();
        }
    }

    private void communiques(Xml xml, String origin, Stretch stretch, int part) {
        long first = (part - 1L) * MOST;
        long[] seen = {0};
        site.engine()
                .forEach(
                        stretch.parameters().toRequest(),
                        communique -> {
                            long at = seen[0]++;
                            if (at >= first && at < first + MOST) {
                                communique(xml, origin, communique);
                            }
                        });
    }

    private static void communique(Xml xml, String origin, Communique communique) {
        try {
            xml.begin("url");
            xml.element("loc", origin + Links.communique(communique.id()));
            if (communique.date() != null) {
                xml.element("lastmod", communique.date().toString());
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private List<Stretch> stretches() {
        SearchParameters undated = SearchParameters.ALL;
        List<Stretch> stretches = new ArrayList<>();
        SearchResult all = site.counts(SearchParameters.ALL);
        for (FacetValue year : all.values(Dimension.YEAR)) {
            Filter filter = new Filter(Dimension.YEAR, year.value(), false);
            SearchParameters within = SearchParameters.ALL.with(filter);
            stretches.add(new Stretch(year.value(), year.count(), within));
            undated = undated.with(new Filter(Dimension.YEAR, year.value(), true));
        }
        long dated = stretches.stream().mapToLong(Stretch::count).sum();
        stretches.add(new Stretch(UNDATED, all.total() - dated, undated));
        return stretches;
    }
}
