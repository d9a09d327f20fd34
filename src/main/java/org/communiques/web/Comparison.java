package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communiques.query.Notice;
import org.communiques.search.Dimension;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.Compared.Series;

/// The counts of what is compared, and what was not understood of the question.
record Comparison(Compared compared, List<Series> series, List<Notice> notices) {
    /// Costs a search for each value, and one that finds out which values are meant: each may be asked for by its
    /// name.
    static Comparison of(SearchParameters asked, Site site, Words words) {
        SearchResult any = site.counts(asked);
        SearchParameters meant =
                new SearchParameters(
                        asked.text(),
                        any.request().filters(),
                        asked.period(),
                        asked.sort(),
                        asked.paging(),
                        List.of());
        Compared compared = Compared.of(meant);
        ValueLabels labels = site.labels(words);
        List<Series> series =
                compared.values().stream()
                        .map(value -> Series.of(value, site.counts(compared.only(value)), labels))
                        .toList();
        List<Notice> notices = new ArrayList<>(asked.notices());
        notices.addAll(any.notices());
        return new Comparison(compared, series, notices.stream().distinct().toList());
    }

    /// Where no values are chosen yet, those of this dimension are to be.
    Comparison by(Dimension dimension) {
        return compared.values().isEmpty()
                ? new Comparison(
                        new Compared(compared.parameters(), dimension, List.of()), series, notices)
                : this;
    }

    /// Whether there is something to compare with something.
    boolean isWhole() {
        return compared.isWhole() && !years().isEmpty();
    }

    /// All years from the first to the last, but for empty ones between years that lie far apart.
    List<Integer> years() {
        SortedSet<Integer> known = new TreeSet<>();
        series.forEach(one -> known.addAll(one.years().keySet()));
        return known.isEmpty() ? List.of() : YearsMaker.spread(List.copyOf(known));
    }

    NoticesView said(ReadersNotices readers, Words words) {
        List<String> said = new ArrayList<>();
        // Whom a name was read as, each heading says.
        notices.stream()
                .filter(notice -> !notice.code().equals("value-read-as"))
                .forEach(notice -> said.add(readers.say(notice)));
        if (compared.left() > 0) {
            said.add(words.say("compare.left", Compared.MOST));
        }
        return new NoticesView(said);
    }
}
