package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.SearchParameters;

/// Ways to follow an answer, to take it away whole, and to set it beside another.
record FollowView(String title, List<LinkView> links) {
    static FollowView of(SearchParameters parameters, Words words) {
        SearchParameters all = parameters.withPage(1);
        List<LinkView> links = new ArrayList<>();
        links.add(link(Links.feed(all, words), "atom", "application/atom+xml", words));
        links.add(link(Links.at("/search.csv", all), "csv", "text/csv", words));
        links.add(link(Links.at("/search.jsonl", all), "jsonl", "application/jsonl", words));
        links.add(link(Links.at("/api/search", all), "json", "application/json", words));
        if (!parameters.text().isEmpty()) {
            String beside = Links.at(ComparePage.PATH, all) + "&" + Compared.QUERIES + "=";
            links.add(LinkView.of(beside, words.say("follow.beside")));
        }
        return new FollowView(words.say("follow.title"), links);
    }

    /// Of a comparison: its counts, and all communiqués that it counts.
    static FollowView of(Compared compared, Words words) {
        return new FollowView(
                words.say("follow.compare"),
                List.of(
                        link(compared.at(CompareExport.PATH), "counts", "text/csv", words),
                        link(
                                Links.at("/search.csv", compared.any()),
                                "counted",
                                "text/csv",
                                words)));
    }

    private static LinkView link(String address, String form, String type, Words words) {
        return LinkView.typed(address, words.say("follow." + form), type);
    }
}
