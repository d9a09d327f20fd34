package org.communiques.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/// What browsers and search engines ask a site for by themselves.
record Discovery(Site site) {
    /// `/opensearch.xml`: lets a browser search from its address bar.
    void openSearch(Context http) throws XMLStreamException {
        Visit visit = Visit.of(http, site.messages());
        StringWriter out = new StringWriter();
        Xml xml = new Xml(out);
        xml.begin("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
        xml.element("ShortName", visit.words().say("site.name"));
        xml.element("Description", visit.words().say("site.description"));
        xml.element("InputEncoding", "UTF-8");
        String page = visit.origin() + "/?q={searchTerms}";
        xml.empty("Url", "type", "text/html", "template", page);
        String feed = visit.origin() + "/search.atom?q={searchTerms}";
        xml.empty("Url", "type", "application/atom+xml", "template", feed);
        xml.close();
        Answers.send(http, "application/opensearchdescription+xml; charset=utf-8", out.toString());
    }

    /// `/openapi.json`: the API, described for programs.
    void openApi(Context http) {
        Answers.send(http, "application/json", site.assets().description());
    }

    /// `/robots.txt`: communiqués may be indexed elsewhere, the endless combinations of filters not.
    void robots(Context http) {
        String rules =
                String.format(
                        Locale.ROOT,
                        """
                        User-agent: *
                        Disallow: /api/
                        Disallow: /search.
                        Disallow: /compare.
                        Disallow: /suggest
                        Disallow: /*?*

                        Sitemap: %s/sitemap.xml
                        """,
                        PublicAddress.kept(http));
        Answers.send(http, "text/plain; charset=utf-8", rules);
    }
}
