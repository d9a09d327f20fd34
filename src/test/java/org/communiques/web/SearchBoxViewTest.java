package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchBoxViewTest {
    private static Element shown(String query, FacetView... facets) {
        SearchParameters search = Fragment.search(query);
        RefinementView refinement =
                new RefinementView(
                        null,
                        null,
                        PeriodView.of(Period.ANY, Fragment.FRENCH),
                        List.of(facets),
                        ChosenView.of(search, Fragment.LABELS, Fragment.FRENCH));
        return Fragment.of("search-box", SearchBoxView.of(search, refinement, Fragment.FRENCH));
    }

    private static FacetView countries(String... values) {
        List<FacetValue> all =
                Stream.of(values).map(value -> new FacetValue(value, value, 1, true)).toList();
        return FacetView.of(new Facet(Dimension.COUNTRY, all), Fragment.LABELS, Fragment.FRENCH);
    }

    private static List<String> kept(Element box) {
        return box.select("[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + field.val())
                .toList();
    }

    @Test
    void keepsWhatIsTyped() {
        assertThat(shown("q=\"état\" <b>").select("#q").val()).isEqualTo("\"état\" <b>");
    }

    @Test
    void sendsTheFiltersThatNoBoxShows() {
        Element box = shown("q=paix&country=FR&country=JP&theme=-iran", countries("FR"));
        assertThat(kept(box)).containsExactlyInAnyOrder("theme=-iran", "country=JP");
    }

    @Test
    void keepsAnOrderThatSomebodyChose() {
        assertThat(kept(shown("q=paix&sort=oldest"))).containsExactly("sort=oldest");
        assertThat(kept(shown("q=paix"))).isEmpty();
    }

    @Test
    void helpsUntilSomethingIsAsked() {
        assertThat(shown("").select(".search-box-hint a").eachAttr("href"))
                .hasSize(4)
                .endsWith("/help");
        assertThat(shown("q=paix").select(".search-box-hint")).isEmpty();
    }

    @Test
    void tellsScriptsWhatCompletionsAreCalled() {
        Element field = shown("").select("#q").getFirst();
        assertThat(field.attr("data-suggestions")).isEqualTo("Suggestions");
        assertThat(field.attr("data-minister")).isEqualTo("Ministre");
        assertThat(field.attr("data-title")).isEqualTo("Communiqué");
    }
}
