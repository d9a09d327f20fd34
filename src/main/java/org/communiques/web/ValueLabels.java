package org.communiques.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communiques.model.EventKind;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.SearchResult;
import org.communiques.search.Typography;
import org.communiques.vocabulary.Folding;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What codes are called in the language of the interface.
record ValueLabels(Vocabulary vocabulary, Locale locale) {
    String of(Dimension dimension, String value) {
        return DimensionLabels.of(vocabulary).label(dimension, value, locale);
    }

    /// The index knows the names of people whom the vocabulary does not.
    String of(Dimension dimension, FacetValue value) {
        return dimension == Dimension.MINISTER ? value.label() : of(dimension, value.value());
    }

    /// The answer with the values of its facets called as here: an engine calls them by their French names.
    SearchResult labelled(SearchResult result) {
        return new SearchResult(
                result.request(),
                result.total(),
                result.hits(),
                result.facets().stream().map(this::labelled).toList(),
                result.notices(),
                result.suggestion());
    }

    private Facet labelled(Facet facet) {
        Dimension dimension = facet.dimension();
        return new Facet(
                dimension,
                facet.values().stream()
                        .map(value ->
                                new FacetValue(
                                        value.value(),
                                        of(dimension, value),
                                        value.count(),
                                        value.selected()))
                        .toList());
    }

    /// What a theme covers; null for one that the vocabulary does not have.
    @Nullable String description(String theme) {
        Theme known = vocabulary.themes().get(theme);
        return known == null ? null : Typography.typeset(known.description().in(locale));
    }

    String of(EventKind kind) {
        return of(Dimension.KIND, kind.code());
    }

    /// The language to declare on a label, where it is not that of the page: romanised names belong to
    /// none.
    static @Nullable String language(Dimension dimension) {
        return dimension == Dimension.MINISTER ? "und-Latn" : null;
    }

    /// The same for one value: offices are composed in French, and the lists can say some of them in another
    /// language.
    @Nullable String language(Dimension dimension, String value) {
        boolean french =
                dimension == Dimension.OFFICE
                        && !locale.getLanguage().equals("fr")
                        && of(dimension, value).equals(Typography.typeset(value));
        return french ? "fr" : language(dimension);
    }

    /// Whether a value is meant by what is typed: by its label, or by another name that it has.
    boolean answersTo(Dimension dimension, FacetValue value, String typed) {
        return answersTo(of(dimension, value), typed)
                || DimensionLabels.of(vocabulary).otherNames(dimension, value.value()).stream()
                        .anyMatch(name -> answersTo(name, typed));
    }

    /// Whether each typed word begins one of a label's, accents and case aside.
    private static boolean answersTo(String label, String typed) {
        List<String> words = List.of(Folding.fold(label).split("[^\\p{L}\\p{N}]+"));
        return Arrays.stream(Folding.fold(typed).split("[^\\p{L}\\p{N}]+"))
                .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }
}
