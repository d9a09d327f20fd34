package org.communiques.web;

import java.util.List;
import java.util.stream.Stream;
import org.communiques.search.SearchParameters;
import org.communiques.search.Span;
import org.communiques.web.TextView.HeadView;
import org.communiques.web.TextView.ParagraphView;
import org.communiques.web.TextView.SectionView;

/// The words of a query in a text, and the way through them.
///
/// @param query what is marked; empty for nothing
/// @param summary how many words of the text are marked, in words
/// @param places the headings and paragraphs that have any, each to its first
/// @param back to the search
record MatchesView(String query, String summary, List<LinkView> places, LinkView back) {
    /// More would be no help.
    private static final int MOST = 40;

    static MatchesView of(
            TextView text, List<Span> title, SearchParameters parameters, Words words) {
        String count =
                words.say("matches.count", text.matches(), words.secondRank(parameters.text()));
        return new MatchesView(
                parameters.text(),
                title.stream().anyMatch(Span::matched)
                        ? count + " " + words.say("matches.apart")
                        : count,
                text.sections().stream()
                        .flatMap(section -> places(section, words))
                        .limit(MOST)
                        .toList(),
                LinkView.of(Links.search(parameters), words.say("matches.back")));
    }

    private static Stream<LinkView> places(SectionView section, Words words) {
        HeadView heading = section.heading();
        Stream<LinkView> paragraphs =
                section.paragraphs().stream()
                        .filter(paragraph -> paragraph.matches() > 0)
                        .map(paragraph -> place(paragraph, words));
        return heading == null || heading.matches() == 0
                ? paragraphs
                : Stream.concat(Stream.of(place(heading, words)), paragraphs);
    }

    private static LinkView place(HeadView heading, Words words) {
        return LinkView.of(
                "#m" + heading.firstMatch(), words.say("matches.heading", heading.before()));
    }

    private static LinkView place(ParagraphView paragraph, Words words) {
        return LinkView.of(
                "#m" + paragraph.firstMatch(),
                words.say("matches.place", paragraph.number(), paragraph.matches()));
    }
}
