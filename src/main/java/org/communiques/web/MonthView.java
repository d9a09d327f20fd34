package org.communiques.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.communiques.model.Communique;
import org.communiques.search.Hit;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// One month, day by day.
///
/// @param previous the month before that has communiqués, null when there is none
/// @param search all of the month
/// @param rest the search for what does not stand here, null when all does
record MonthView(
        String title,
        @Nullable LinkView previous,
        @Nullable LinkView next,
        LinkView search,
        List<DayView> days,
        @Nullable LinkView rest) {
    /// @param search the communiqués of the day
    record DayView(String isoDate, String name, LinkView search, List<LinkView> communiques) {}

    public String total() {
        return search.title();
    }

    static MonthView of(
            YearMonth month,
            SearchResult result,
            NavigableMap<YearMonth, Long> months,
            Words words) {
        List<DayView> days = days(result, words);
        SearchParameters whole =
                SearchParameters.ALL.withPeriod(new Period(month.atDay(1), month.atEndOfMonth()));
        boolean cut = result.hits().size() < result.total();
        if (cut) {
            // Of the last day, some may be missing: its count would lie.
            days.removeLast();
        }
        return new MonthView(
                words.month(month),
                link(months.lowerKey(month), words),
                link(months.higherKey(month), words),
                LinkView.of(Links.search(whole), words.communiques(result.total())),
                days,
                cut ? LinkView.of(Links.search(whole), words.say("calendar.rest")) : null);
    }

    private static @Nullable LinkView link(@Nullable YearMonth month, Words words) {
        return month == null ? null : LinkView.of(CalendarView.address(month), words.month(month));
    }

    private static List<DayView> days(SearchResult result, Words words) {
        Map<LocalDate, List<LinkView>> byDay = new TreeMap<>();
        for (Hit hit : result.hits()) {
            Communique communique = hit.communique();
            LocalDate date = communique.date();
            if (date != null) {
                byDay.computeIfAbsent(date, _ -> new ArrayList<>())
                        .add(LinkView.to(communique, words));
            }
        }
        List<DayView> days = new ArrayList<>();
        byDay.forEach((date, links) -> {
            SearchParameters day = SearchParameters.ALL.withPeriod(new Period(date, date));
            LinkView search = LinkView.of(Links.search(day), words.communiques(links.size()));
            days.add(new DayView(date.toString(), words.weekday(date), search, links));
        });
        return days;
    }
}
