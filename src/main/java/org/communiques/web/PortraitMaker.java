package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.Hit;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Theme;
import org.communiques.web.PortraitView.CountView;
import org.communiques.web.PortraitView.CountsView;
import org.communiques.web.PortraitView.HeadingView;
import org.jspecify.annotations.Nullable;

/// Makes the portrait of one value from the search for it.
record PortraitMaker(Site site, Words words, Browsed browsed, String code) {
    private static final int MOST = 10;

    PortraitView view(SearchParameters parameters, SearchResult result) {
        ValueLabels labels = site.labels(words);
        Person person =
                browsed == Browsed.MINISTERS ? site.vocabulary().ministers().get(code) : null;
        Theme theme = browsed == Browsed.THEMES ? site.vocabulary().themes().get(code) : null;
        return new PortraitView(
                heading(parameters, result, labels),
                browsed == Browsed.MINISTERS
                        ? new PersonMaker(labels, words).view(code, person, result)
                        : null,
                theme == null ? null : ThemeMaker.view(theme, words.locale()),
                years(parameters, result),
                counts(parameters, result, labels),
                latest(result));
    }

    private HeadingView heading(
            SearchParameters parameters, SearchResult result, ValueLabels labels) {
        String label =
                result.values(browsed.dimension()).stream()
                        .filter(value -> value.value().equals(code))
                        .findFirst()
                        .map(value -> labels.of(browsed.dimension(), value))
                        .orElseGet(() -> labels.of(browsed.dimension(), code));
        return new HeadingView(
                LinkView.of(browsed.path(), words.say("nav." + browsed.code())),
                label,
                ValueLabels.language(browsed.dimension()),
                words.communiques(result.total()),
                Links.search(parameters),
                Links.feed(parameters, words));
    }

    private SimilarView latest(SearchResult result) {
        return new SimilarView(
                words.say("portrait.latest"),
                result.hits().stream()
                        .map(Hit::communique)
                        .map(communique -> DatedLink.to(communique, words))
                        .toList());
    }

    private @Nullable HistogramView years(SearchParameters parameters, SearchResult result) {
        return result.facet(Dimension.YEAR)
                .map(facet -> HistogramView.ofYears(facet, parameters, words))
                .orElse(null);
    }

    private List<CountsView> counts(
            SearchParameters parameters, SearchResult result, ValueLabels labels) {
        List<CountsView> counts = new ArrayList<>();
        if (result.total() == 0) {
            return counts;
        }
        for (Browsed other : Browsed.values()) {
            if (other != browsed) {
                counts.add(new Counted(parameters, other, labels).of(result));
            } else if (other.isLong()) {
                // Facets count sideways: a filter for one minister would not narrow the others.
                SearchParameters named =
                        SearchParameters.ALL.withText(Links.named(other.dimension(), code));
                counts.add(new Counted(named, other, labels).of(site.counts(named)));
            }
        }
        return counts.stream().filter(count -> !count.values().isEmpty()).toList();
    }

    /// Counts the values of another dimension within a search.
    private final class Counted {
        private final SearchParameters parameters;
        private final Browsed other;
        private final ValueLabels labels;

        Counted(SearchParameters parameters, Browsed other, ValueLabels labels) {
            this.parameters = parameters;
            this.other = other;
            this.labels = labels;
        }

        CountsView of(SearchResult result) {
            List<FacetValue> values =
                    result.values(other.dimension()).stream()
                            .filter(value -> other != browsed || !value.value().equals(code))
                            .toList();
            String key = other == browsed ? "portrait.with" : "portrait." + other.code();
            return new CountsView(
                    other.code(),
                    words.say(key),
                    values.stream().limit(MOST).map(this::count).toList(),
                    values.size() <= MOST
                            ? null
                            : LinkView.of(
                                    Links.search(parameters),
                                    words.say("facet.more", values.size() - MOST)));
        }

        private CountView count(FacetValue value) {
            SearchParameters both =
                    parameters.with(new Filter(other.dimension(), value.value(), false));
            String label = labels.of(other.dimension(), value);
            return new CountView(
                    Links.portrait(other.dimension(), value.value()),
                    label,
                    ValueLabels.language(other.dimension()),
                    Links.search(both),
                    words.number(value.count()),
                    words.say("portrait.count", words.communiques(value.count()), label));
        }
    }
}
