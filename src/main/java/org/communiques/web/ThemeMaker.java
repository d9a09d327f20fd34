package org.communiques.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communiques.query.Query;
import org.communiques.query.QueryParser;
import org.communiques.query.QueryPrinter;
import org.communiques.search.SearchParameters;
import org.communiques.vocabulary.Theme;
import org.communiques.web.PortraitView.ThemeView;

/// Says how a theme is recognised in the reader's language: its rules taken apart into alternatives, each a search of
/// its own.
final class ThemeMaker {
    private ThemeMaker() {}

    static ThemeView view(Theme theme, Locale locale) {
        List<LinkView> alternatives =
                theme.rules().stream()
                        .filter(rule -> rule.reads(locale.getLanguage()))
                        .flatMap(rule -> alternatives(QueryParser.parse(rule.text()).tree()))
                        .map(QueryPrinter::print)
                        .distinct()
                        .map(text ->
                                LinkView.of(
                                        Links.search(SearchParameters.ALL.withText(text)), text))
                        .toList();
        return new ThemeView(theme.description().in(locale), alternatives);
    }

    private static Stream<Query> alternatives(Query query) {
        return query instanceof Query.Or(List<Query> parts)
                ? parts.stream().flatMap(ThemeMaker::alternatives)
                : Stream.of(query);
    }
}
