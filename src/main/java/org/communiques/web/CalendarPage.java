package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.communiques.web.PageView.Head;

/// `/calendar`: every month with its count; `/calendar/{year}/{month}`: its days and their communiqués.
record CalendarPage(Site site, Pages pages) {
    static final String PATH = "/calendar";

    /// More in one month are left to the search.
    private static final int MOST = 500;

    void years(Context http) {
        Visit visit = Visit.of(http, site.messages());
        Words words = visit.words();
        CalendarView view = CalendarView.of(months(), words);
        String title = words.say("nav.calendar");
        pages.answer(visit, "calendar", Head.of(title, words.say("browse.calendar")), view);
    }

    void year(Context http) {
        if (!http.pathParam("year").matches("\\d{4}")) {
            throw missing(http);
        }
        http.redirect(PATH + "#y" + http.pathParam("year"));
    }

    void month(Context http) {
        Visit visit = Visit.of(http, site.messages());
        YearMonth month = parse(http);
        SearchParameters parameters =
                SearchParameters.ALL
                        .withPeriod(new Period(month.atDay(1), month.atEndOfMonth()))
                        .withSort(Sort.OLDEST);
        SearchResult result =
                site.engine().search(parameters.withPaging(new Paging(1, MOST)).toRequest());
        MonthView view = MonthView.of(month, result, months(), visit.words());
        pages.answer(visit, "month", Head.of(view.title(), view.total()), view);
    }

    private YearMonth parse(Context http) {
        String year = http.pathParam("year");
        String month = http.pathParam("month");
        if (!year.matches("\\d{4}") || !month.matches("0?[1-9]|1[0-2]")) {
            throw missing(http);
        }
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private NotFoundResponse missing(Context http) {
        Words words = Visit.of(http, site.messages()).words();
        Problems.offer(http, List.of(LinkView.of(PATH, words.say("nav.calendar"))));
        return new NotFoundResponse();
    }

    /// Every month that has communiqués.
    private TreeMap<YearMonth, Long> months() {
        Map<YearMonth, Long> months =
                site.counts(SearchParameters.ALL).values(Dimension.MONTH).stream()
                        .collect(
                                Collectors.toMap(
                                        value -> YearMonth.parse(value.value()),
                                        FacetValue::count));
        return new TreeMap<>(months);
    }
}
