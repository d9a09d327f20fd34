package org.communiques.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.communiques.model.EventKind;
import org.communiques.query.Notice;
import org.communiques.query.ParsedQuery;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.SearchRequest;

/// Reads the values of filters as an index writes them: `Iwaya`, `country=france` and `Déclaration` are
/// what a person types where the index has codes.
///
/// A value that stands for exactly one is read as that one, and a notice says so. One that stands for none
/// or for several keeps its meaning, « no communiqué », and a notice names the nearest; of the closed lists
/// of kinds and countries it is left out, too.
final class FilterReader {
    /// Ways for a name to be meant, the strictest first; the typed words come second.
    private static final List<BiPredicate<List<String>, List<String>>> WAYS =
            List.of(
                    List::equals,
                    (name, typed) -> new HashSet<>(name).equals(new HashSet<>(typed)),
                    List::containsAll);

    private final Generation generation;
    private final List<Notice> notices = new ArrayList<>();

    FilterReader(Generation generation) {
        this.generation = generation;
    }

    SearchRequest read(SearchRequest request) {
        List<Filter> filters =
                request.filters().stream().flatMap(f -> read(f).stream()).distinct().toList();
        if (notices.isEmpty()) {
            return request;
        }
        ParsedQuery query = request.query();
        List<Notice> all = Stream.concat(query.notices().stream(), notices.stream()).toList();
        return new SearchRequest(
                query.with(all), filters, request.period(), request.sort(), request.paging());
    }

    private Optional<Filter> read(Filter filter) {
        Dimension dimension = filter.dimension();
        if (generation.column(dimension).values().contains(filter.value())) {
            return Optional.of(filter);
        }
        List<String> known = known(dimension);
        if (known.contains(filter.value())) {
            return Optional.of(filter);
        }
        List<String> meant = meant(filter, known);
        if (meant.size() == 1) {
            String value = meant.getFirst();
            notices.add(
                    Notice.of(
                            "value-read-as",
                            dimension.code(),
                            filter.value(),
                            name(filter, value)));
            return Optional.of(new Filter(dimension, value, filter.excluded()));
        }
        if (dimension == Dimension.KIND || dimension == Dimension.COUNTRY) {
            notices.add(leftOut(filter, meant));
            return Optional.empty();
        }
        notices.add(
                meant.isEmpty()
                        ? new NearValues(generation).unknown(dimension, filter.value())
                        : unknown(filter, meant));
        return Optional.of(filter);
    }

    private Notice leftOut(Filter filter, List<String> meant) {
        String dimension = filter.dimension().code();
        Optional<String> near =
                meant.isEmpty()
                        ? new NearValues(generation).near(filter.dimension(), filter.value())
                        : Optional.of(String.join(", ", meant));
        return near.map(n -> Notice.of("value-unreadable-near", dimension, filter.written(), n))
                .orElseGet(() -> Notice.of("value-unreadable", dimension, filter.written()));
    }

    private static Notice unknown(Filter filter, List<String> meant) {
        return Notice.of(
                "value-unknown-near",
                filter.dimension().code(),
                filter.value(),
                String.join(", ", meant));
    }

    private List<String> known(Dimension dimension) {
        List<String> values = generation.column(dimension).values();
        return switch (dimension) {
            case KIND -> Stream.of(EventKind.values()).map(EventKind::code).toList();
            case COUNTRY ->
                    Stream.concat(values.stream(), Stream.of(Locale.getISOCountries()))
                            .distinct()
                            .toList();
            case MINISTER, THEME, ORGANISATION, YEAR, SOURCE, LANGUAGE, OFFICE -> values;
            case MONTH, PUBLISHER_THEME, KEYWORD -> values;
        };
    }

    /// The values that the strictest way gives which gives any; at most three.
    private List<String> meant(Filter filter, List<String> known) {
        List<String> typed = FoldedWords.of(filter.value());
        if (typed.isEmpty() || filter.dimension().isTime()) {
            return List.of();
        }
        for (BiPredicate<List<String>, List<String>> way : WAYS) {
            List<String> found =
                    known.stream()
                            .filter(value ->
                                    generation
                                            .names(filter.dimension(), value)
                                            .anyMatch(name -> way.test(name, typed)))
                            .limit(3)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// People by their name, all else by the code, which is the same in every language.
    private String name(Filter filter, String value) {
        return filter.dimension() == Dimension.MINISTER
                ? generation.labels().label(Dimension.MINISTER, value, Locale.FRENCH)
                : value;
    }
}
