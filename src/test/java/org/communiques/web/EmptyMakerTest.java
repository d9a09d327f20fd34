package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communiques.search.SearchParameters;
import org.junit.jupiter.api.Test;

class EmptyMakerTest {
    private final List<SearchParameters> searches = new ArrayList<>();

    private EmptyView make(String query, long total) {
        SearchParameters parameters = Fragment.search(query);
        return new EmptyMaker(
                        parameters,
                        asked -> {
                            searches.add(asked);
                            return total;
                        },
                        Fragment.LABELS,
                        Fragment.FRENCH)
                .make();
    }

    private static String without(int countries) {
        return IntStream.range(0, countries)
                .mapToObj(i -> "country=-X" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                .collect(Collectors.joining("&"));
    }

    @Test
    void leavesOutEachPartInTurn() {
        EmptyView empty = make("q=paix&country=FR&country=-JP&from=2024", 3);
        assertThat(empty.ways())
                .extracting(EmptyView.Way::title)
                .containsExactly(
                        "Sans le filtre «\u202fPays sauf\u202f: Japon\u202f»",
                        "Sans le filtre «\u202fPays\u202f: France\u202f»",
                        "Sans la période",
                        "Avec les mots seuls, sans aucun filtre");
        assertThat(empty.absent()).isEmpty();
    }

    @Test
    void leadsToOneSearchOnce() {
        assertThat(make("q=paix&country=FR", 3).ways())
                .extracting(EmptyView.Way::address)
                .containsExactly("/?q=paix");
    }

    @Test
    void asksLittleOfTheIndexWhereManyFiltersFindNothing() {
        EmptyView empty = make(without(100), 0);
        assertThat(empty.ways()).isEmpty();
        assertThat(searches).hasSize(8);
    }

    @Test
    void triesTheWordsAloneHoweverManyFiltersThereAre() {
        EmptyView empty = make("q=paix&" + without(100), 1);
        assertThat(empty.ways().getLast().address()).isEqualTo("/?q=paix");
        assertThat(empty.ways()).hasSize(9);
    }
}
