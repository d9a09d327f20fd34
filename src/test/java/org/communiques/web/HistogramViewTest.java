package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistogramViewTest {
    private static Facet years(long... counts) {
        List<FacetValue> values = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String year = Integer.toString(2020 + i);
                values.add(new FacetValue(year, year, counts[i], false));
            }
        }
        return new Facet(Dimension.YEAR, values);
    }

    private static @Nullable HistogramView view(String search, long... counts) {
        return HistogramView.ofYears(years(counts), Fragment.search(search), Fragment.FRENCH);
    }

    private static Element shown(String search, long... counts) {
        return Fragment.of("histogram", view(search, counts)).child(0);
    }

    @Test
    void drawsTheMostAsHighAsThereIsRoomAndTheRestInProportion() {
        assertThat(shown("", 50, 200, 100).select(".bar-fill").eachAttr("height"))
                .containsExactly("25", "100", "50");
    }

    @Test
    void drawsALineForOneAmongThousandsAndNothingForNone() {
        assertThat(shown("", 1, 0, 5_000).select(".bar-fill").eachAttr("height"))
                .containsExactly("2", "0", "100");
    }

    @Test
    void standsOnItsBase() {
        assertThat(shown("", 50, 200).select(".bar-fill"))
                .allMatch(bar ->
                        Integer.parseInt(bar.attr("y")) + Integer.parseInt(bar.attr("height"))
                                == 100);
        assertThat(shown("", 1, 2, 3).select("svg").attr("viewBox")).isEqualTo("0 0 56 100");
    }

    @Test
    void saysTheSameInATable() {
        Element histogram = shown("q=paix", 1_200, 0, 3);
        assertThat(histogram.select("tbody tr").eachText())
                .containsExactly("2020 1\u202f200", "2021 0", "2022 3");
        assertThat(histogram.select("tbody a").eachAttr("href"))
                .isEqualTo(histogram.select(".bar").eachAttr("href"));
        assertThat(histogram.select("tbody a").attr("href")).isEqualTo("/?q=paix&year=2020");
        assertThat(histogram.select("svg").attr("aria-hidden")).isEqualTo("true");
    }

    @Test
    void marksTheYearThatIsChosen() {
        Element histogram = shown("year=2021", 1, 2, 3);
        assertThat(histogram.select(".bar-selected title").text()).isEqualTo("2021\u202f: 2");
        assertThat(histogram.select("[aria-current=true]").text()).isEqualTo("2021");
    }

    @Test
    void tellsWhoDrawsARangeItsDays() {
        Element last = shown("", 1, 2, 3).select(".bar").getLast();
        assertThat(last.attr("data-first")).isEqualTo("2022-01-01");
        assertThat(last.attr("data-last")).isEqualTo("2022-12-31");
    }

    @Test
    void isNarrowWhereBarsAreFew() {
        assertThat(shown("", 1, 2, 3, 4, 5).hasClass("histogram-few")).isTrue();
        assertThat(shown("", 1, 2, 3, 4, 5, 6).hasClass("histogram-few")).isFalse();
    }

    @Test
    void isNotThereForASingleYear() {
        assertThat(view("", 7)).isNull();
        assertThat(Fragment.of("histogram", null).select("figure")).isEmpty();
    }
}
