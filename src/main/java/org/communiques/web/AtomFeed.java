package org.communiques.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;

/// `/search.atom`: the newest communiqués of any search, to follow it.
record AtomFeed(Site site) {
    private static final int NEWEST = 50;
    private static final int SUMMARY = 400;

    void answer(Context http) throws XMLStreamException {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters asked = SearchParameters.parse(http.queryParamMap());
        SearchParameters parameters =
                new SearchParameters(
                        asked.text(),
                        asked.filters(),
                        asked.period(),
                        Sort.NEWEST,
                        new Paging(1, NEWEST),
                        asked.notices());
        http.header("Cache-Control", "public, max-age=300");
        if (Validators.unchanged(visit, site)) {
            return;
        }
        SearchResult result = site.engine().search(parameters.toRequest());
        Answers.send(http, "application/atom+xml; charset=utf-8", write(visit, parameters, result));
    }

    private String write(Visit visit, SearchParameters parameters, SearchResult result)
            throws XMLStreamException {
        StringWriter out = new StringWriter();
        Xml xml = new Xml(out);
        xml.begin("feed", "http://www.w3.org/2005/Atom");
        String address = visit.origin() + Links.at("/search.atom", shown(parameters));
        xml.element("id", address);
        String asked = SearchPage.title(parameters, site.labels(visit.words()), visit.words());
        xml.element("title", visit.words().say("title.pattern", asked));
        if (!result.notices().isEmpty()) {
            xml.element("subtitle", said(result.notices(), visit.words()));
        }
        xml.element("updated", site.engine().status().built().toString());
        xml.empty("link", "rel", "self", "href", self(visit, parameters, address));
        String page = visit.origin() + Links.search(shown(parameters));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        for (Hit hit : result.hits()) {
            entry(xml, hit.communique(), visit);
        }
        xml.close();
        return out.toString();
    }

    /// The address that was asked, with the language that it names.
    private static String self(Visit visit, SearchParameters parameters, String address) {
        return visit.http().queryParam("lang") == null
                ? address
                : visit.origin() + Links.feed(shown(parameters), visit.words());
    }

    private static String said(List<Notice> notices, Words words) {
        return notices.stream().map(words::notice).collect(Collectors.joining(" "));
    }

    /// Without what every feed has: the order and the number.
    private static SearchParameters shown(SearchParameters parameters) {
        return parameters.withSort(Sort.RELEVANCE).withPaging(Paging.FIRST);
    }

    private void entry(Xml xml, Communique communique, Visit visit) throws XMLStreamException {
        String title = communique.document().title();
        String address = visit.origin() + Links.communique(communique.id());
        LocalDate date = communique.date();
        xml.begin("entry");
        xml.element("id", address);
        xml.element("title", title == null ? visit.words().say("hit.untitled") : title);
        xml.element(
                "updated",
                date == null
                        ? site.engine().status().built().toString()
                        : date.atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
        xml.begin("author");
        String publisher = communique.document().origin().publisher();
        xml.element("name", publisher == null ? visit.words().say("site.name") : publisher);
        xml.end();
        xml.element("summary", Beginning.of(communique.document().text(), SUMMARY));
        xml.end();
    }
}
