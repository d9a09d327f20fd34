package org.communiques.web;

import java.util.List;
import org.communiques.search.SearchParameters;

/// Ways to follow an answer and to take it away whole.
record FollowView(String title, List<LinkView> links) {
    static FollowView of(SearchParameters parameters, Words words) {
        SearchParameters all = parameters.withPage(1);
        return new FollowView(
                words.say("follow.title"),
                List.of(
                        link(Links.feed(all, words), "atom", "application/atom+xml", words),
                        link(Links.at("/search.csv", all), "csv", "text/csv", words),
                        link(Links.at("/search.jsonl", all), "jsonl", "application/jsonl", words),
                        link(Links.at("/api/search", all), "json", "application/json", words)));
    }

    /// Of a comparison: its counts, and all communiqués that it counts.
    static FollowView of(Compared compared, Words words) {
        SearchParameters any = compared.parameters().withPage(1);
        return new FollowView(
                words.say("follow.compare"),
                List.of(
                        link(Links.at(CompareExport.PATH, any), "counts", "text/csv", words),
                        link(Links.at("/search.csv", any), "counted", "text/csv", words)));
    }

    private static LinkView link(String address, String form, String type, Words words) {
        return LinkView.typed(address, words.say("follow." + form), type);
    }
}
