package org.communiques.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;

/// The pages that are no communiqué: the fixed ones, the lists, the portraits and months that occur. Each
/// by its canonical address.
final class SitemapPages {
    private static final List<String> FIXED =
            List.of("/", ComparePage.PATH, "/about", "/help", "/api");

    private SitemapPages() {}

    static List<String> of(Site site) {
        SearchResult counts = site.counts(SearchParameters.ALL);
        List<String> paths = new ArrayList<>(FIXED);
        Arrays.stream(Browsed.values()).map(Browsed::path).forEach(paths::add);
        paths.add(CalendarPage.PATH);
        for (Browsed browsed : Browsed.values()) {
            values(counts, browsed.dimension())
                    .map(value -> Links.portrait(browsed.dimension(), value))
                    .forEach(paths::add);
        }
        values(counts, Dimension.MONTH)
                .map(YearMonth::parse)
                .map(CalendarView::address)
                .forEach(paths::add);
        return paths;
    }

    private static Stream<String> values(SearchResult counts, Dimension dimension) {
        return counts.values(dimension).stream().map(FacetValue::value);
    }
}
