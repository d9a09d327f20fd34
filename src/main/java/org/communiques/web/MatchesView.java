package org.communiques.web;

import java.util.List;
import org.communiques.search.SearchParameters;
import org.communiques.web.TextView.ParagraphView;

/// The words of a query in a text, and the way through them.
///
/// @param query what is marked; empty for nothing
/// @param summary how many words are marked, in words
/// @param places the paragraphs that have any, each to its first
/// @param back to the search
record MatchesView(String query, String summary, List<LinkView> places, LinkView back) {
    /// More would be no help.
    private static final int MOST = 40;

    static MatchesView of(TextView text, SearchParameters parameters, Words words) {
        return new MatchesView(
                parameters.text(),
                words.say("matches.count", text.matches(), Words.secondRank(parameters.text())),
                text.paragraphs().stream()
                        .filter(paragraph -> paragraph.matches() > 0)
                        .limit(MOST)
                        .map(paragraph -> place(paragraph, words))
                        .toList(),
                LinkView.of(Links.search(parameters), words.say("matches.back")));
    }

    private static LinkView place(ParagraphView paragraph, Words words) {
        return LinkView.of(
                "#m" + paragraph.firstMatch(),
                words.say("matches.place", paragraph.number(), paragraph.matches()));
    }
}
