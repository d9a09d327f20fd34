package org.communiques.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.communiques.model.Communique;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;

/// `/search.atom`: the newest communiqués of any search, to follow it; those before them on further pages, as RFC 5005
/// has them.
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
                        new Paging(asked.paging().page(), NEWEST),
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
        String said = said(parameters.paging(), result, visit.words());
        if (!said.isEmpty()) {
            xml.element("subtitle", said);
        }
        xml.element("updated", site.engine().status().built().toString());
        links(xml, parameters, result, visit);
        String page = visit.origin() + Links.search(shown(parameters));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        for (Hit hit : result.hits()) {
            entry(xml, hit.communique(), visit);
        }
        xml.close();
        return out.toString();
    }

    /// The address that was asked, with the language that it names, and the pages around it.
    private static void links(
            Xml xml, SearchParameters parameters, SearchResult result, Visit visit)
            throws XMLStreamException {
        int page = parameters.paging().page();
        long pages = result.pages();
        Map<String, Integer> links = new LinkedHashMap<>(Map.of("self", page));
        if (pages > 1) {
            links.put("first", 1);
        }
        if (page > 1 && page <= pages) {
            links.put("previous", page - 1);
        }
        if (page < pages) {
            links.put("next", page + 1);
        }
        for (Map.Entry<String, Integer> link : links.entrySet()) {
            String address = address(shown(parameters).withPage(link.getValue()), visit);
            xml.empty("link", "rel", link.getKey(), "href", address);
        }
    }

    private static String address(SearchParameters there, Visit visit) {
        boolean plain = visit.http().queryParam("lang") == null;
        return visit.origin()
                + (plain ? Links.at("/search.atom", there) : Links.feed(there, visit.words()));
    }

    /// Which part of the search this is, where it is not the whole, and what was not understood of it.
    private static String said(Paging paging, SearchResult result, Words words) {
        List<String> said = new ArrayList<>();
        if (result.total() > result.hits().size() && !result.hits().isEmpty()) {
            long first = paging.offset() + 1;
            long last = paging.offset() + result.hits().size();
            said.add(words.say("feed.part", first, last, result.total()));
        }
        result.notices().forEach(notice -> said.add(words.notice(notice)));
        return String.join(" ", said);
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
