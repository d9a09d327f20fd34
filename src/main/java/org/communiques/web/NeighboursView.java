package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchParameters;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

/// The communiqués before and after one in which the same people appear.
record NeighboursView(List<LineView> lines) {
    /// Older first; of one day, in the order of the search page turned round.
    private static final Comparator<Communique> BY_TIME =
            Comparator.comparing(Communique::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Communique::id, Comparator.reverseOrder());

    /// @param people whom the line follows: a search for them
    /// @param previous older; null when this is the first
    /// @param next newer; null when this is the last
    record LineView(LinkView people, @Nullable DatedLink previous, @Nullable DatedLink next) {}

    /// Of the two who take part first, together; when they appear together only here, of each alone.
    static NeighboursView of(Communique communique, SearchEngine engine, Words words) {
        LocalDate date = communique.date();
        List<Minister> people =
                communique.facts().ministers(Part.PARTICIPANT).stream().limit(2).toList();
        if (date == null || people.isEmpty()) {
            return new NeighboursView(List.of());
        }
        Maker maker = new Maker(communique, date, engine, words);
        Optional<LineView> together = maker.line(people);
        return new NeighboursView(
                together.isPresent()
                        ? List.of(together.get())
                        : people.stream()
                                .flatMap(person -> maker.line(List.of(person)).stream())
                                .toList());
    }

    private record Maker(Communique communique, LocalDate date, SearchEngine engine, Words words) {
        /// Empty when these people appear nowhere else.
        Optional<LineView> line(List<Minister> people) {
            SearchParameters search = together(people);
            DatedLink older = nearest(search.withSort(Sort.NEWEST));
            DatedLink newer = nearest(search.withSort(Sort.OLDEST));
            String names =
                    String.join(
                            words.say("neighbours.and"),
                            people.stream().map(Minister::name).toList());
            return older == null && newer == null
                    ? Optional.empty()
                    : Optional.of(
                            new LineView(
                                    LinkView.of(Links.search(search), names)
                                            .in(ValueLabels.language(Dimension.MINISTER)),
                                    older,
                                    newer));
        }

        private static SearchParameters together(List<Minister> people) {
            String first = people.getFirst().id();
            SearchParameters search =
                    SearchParameters.ALL.with(new Filter(Dimension.MINISTER, first, false));
            return people.size() == 1
                    ? search
                    : search.withText(Links.named(Dimension.MINISTER, people.getLast().id()));
        }

        private @Nullable DatedLink nearest(SearchParameters search) {
            boolean older = search.sort() == Sort.NEWEST;
            Comparator<Communique> order = older ? BY_TIME.reversed() : BY_TIME;
            Optional<Communique> sameDay =
                    on(date, search)
                            .filter(other -> order.compare(communique, other) < 0)
                            .min(order);
            return sameDay.or(() -> day(search, older).flatMap(day -> on(day, search).min(order)))
                    .map(other -> DatedLink.to(other, words))
                    .orElse(null);
        }

        /// All of a day: however many it has, the nearest is among them.
        private Stream<Communique> on(LocalDate day, SearchParameters search) {
            List<Communique> all = new ArrayList<>();
            engine.forEach(search.withPeriod(new Period(day, day)).toRequest(), all::add);
            return all.stream().filter(this::isOther);
        }

        /// The nearest other day.
        private Optional<LocalDate> day(SearchParameters search, boolean older) {
            Period beyond =
                    older
                            ? new Period(null, date.minusDays(1))
                            : new Period(date.plusDays(1), null);
            int asked = 1 + communique.lineage().versions().size();
            SearchParameters nearest = search.withPeriod(beyond).withPaging(new Paging(1, asked));
            return engine.search(nearest.toRequest()).hits().stream()
                    .map(Hit::communique)
                    .filter(this::isOther)
                    .flatMap(other -> Stream.ofNullable(other.date()))
                    .findFirst();
        }

        private boolean isOther(Communique other) {
            return !LineageView.isVersion(other, communique);
        }
    }
}
