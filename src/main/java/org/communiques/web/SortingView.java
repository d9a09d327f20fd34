package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.SearchParameters;
import org.communiques.search.Sort;

/// The orders of an answer, each a link; none where there is nothing to order.
record SortingView(List<LinkView> links) {
    static SortingView of(SearchParameters parameters, long total, Words words) {
        List<LinkView> links = new ArrayList<>();
        if (total > 1) {
            boolean ranked = !parameters.text().isEmpty();
            Sort current = current(parameters.sort(), ranked);
            for (Sort sort : Sort.values()) {
                if (sort != Sort.RELEVANCE || ranked) {
                    String address = Links.search(parameters.withSort(sort));
                    String title = words.say("sort." + sort.code());
                    links.add(LinkView.of(address, title, sort == current));
                }
            }
        }
        return new SortingView(links);
    }

    /// Without words, nothing is more relevant than anything else: the newest come first.
    private static Sort current(Sort asked, boolean ranked) {
        return asked == Sort.RELEVANCE && !ranked ? Sort.NEWEST : asked;
    }
}
