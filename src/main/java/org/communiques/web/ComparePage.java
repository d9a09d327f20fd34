package org.communiques.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.Compared.Series;
import org.communiques.web.PageView.Head;

/// `/compare`: how often each of several people, countries or themes occurs, year by year, within any search. It
/// costs a search for each of them, and one that finds out which ones are meant.
record ComparePage(Site site, Pages pages) {
    static final String PATH = "/compare";

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        http.header("Cache-Control", Pages.KEPT);
        if (Validators.unchanged(visit, site)) {
            return;
        }
        SearchParameters asked = SearchParameters.parse(http.queryParamMap());
        SearchResult any = BrowsePage.counts(site, asked);
        Compared compared = Compared.of(asMeant(asked, any));
        Words words = visit.words();
        CompareView view =
                new CompareMaker(compared, site.labels(words), words)
                        .view(series(compared, words), notices(any, compared, words));
        if (!asked.isOpen()) {
            http.header("X-Robots-Tag", "noindex");
        }
        pages.answer(
                visit, "compare", Head.of(words.say("nav.compare"), view.heading().lead()), view);
    }

    /// A value may be asked for by its name.
    private static SearchParameters asMeant(SearchParameters asked, SearchResult any) {
        return new SearchParameters(
                asked.text(),
                any.request().filters(),
                asked.period(),
                asked.sort(),
                asked.paging(),
                List.of());
    }

    private List<Series> series(Compared compared, Words words) {
        ValueLabels labels = site.labels(words);
        return compared.values().stream()
                .map(value ->
                        Series.of(value, BrowsePage.counts(site, compared.only(value)), labels))
                .toList();
    }

    private static List<String> notices(SearchResult any, Compared compared, Words words) {
        List<String> said = new ArrayList<>();
        // Whom a name was read as, each heading says.
        any.notices().stream()
                .filter(notice -> !notice.code().equals("value-read-as"))
                .forEach(notice -> said.add(words.readersNotice(notice)));
        if (compared.left() > 0) {
            said.add(words.say("compare.left", Compared.MOST));
        }
        return said;
    }
}
