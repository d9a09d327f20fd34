package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FacetViewTest {
    /// Countries that do not exist: `C0`, `C1`, …, the first in the most communiqués.
    private static FacetView countries(int many, Set<Integer> selected) {
        List<FacetValue> values =
                IntStream.range(0, many)
                        .mapToObj(i ->
                                new FacetValue("C" + i, "C" + i, 2_000L - i, selected.contains(i)))
                        .toList();
        return FacetView.of(new Facet(Dimension.COUNTRY, values), Fragment.LABELS, Fragment.FRENCH);
    }

    private static Element shown(int many, Integer... selected) {
        return Fragment.of("facet", countries(many, Set.of(selected))).child(0);
    }

    @Test
    void showsAShortListWhole() {
        Element facet = shown(6);
        assertThat(facet.select("input").eachAttr("value"))
                .containsExactly("C0", "C1", "C2", "C3", "C4", "C5");
        assertThat(facet.select("details")).isEmpty();
    }

    @Test
    void foldsTheRestAndSaysHowMuchThereIs() {
        Element facet = shown(9);
        assertThat(facet.select("details summary").text()).isEqualTo("3 autres");
        assertThat(facet.select("details input")).hasSize(3);
        assertThat(facet.select(".facet-cut")).isEmpty();
        assertThat(shown(7).select("details summary").text()).isEqualTo("1 autre");
    }

    @Test
    void leavesOutTheRarestOfALongListAndSaysSo() {
        Element facet = shown(80);
        assertThat(facet.select("details summary").text()).isEqualTo("74 autres");
        assertThat(facet.select("details input")).hasSize(50);
        assertThat(facet.select(".facet-cut").text()).startsWith("Les 50 plus fréquents");
    }

    @Test
    void showsWhateverIsChosen() {
        Element facet = shown(80, 3, 79);
        assertThat(facet.select("ul").getFirst().select("[checked]").eachAttr("value"))
                .containsExactly("C3", "C79");
        assertThat(facet.select("ul").getFirst().select("input")).hasSize(7);
        assertThat(countries(80, Set.of(79)).shows("C79")).isTrue();
    }

    @Test
    void saysCountsInTheLanguageOfThePage() {
        assertThat(shown(1).select(".facet-count").text()).isEqualTo("2\u202f000");
    }

    @Test
    void excludesAValueThatIsNotChosen() {
        Element facet = shown(2, 1);
        assertThat(facet.select("button").eachAttr("value")).containsExactly("-C0");
        assertThat(facet.select("button").attr("aria-label")).isEqualTo("Exclure\u202f: C0");
    }

    @Test
    void sendsItsBoxesWithTheSearchBox() {
        assertThat(shown(9).select("input, button"))
                .allMatch(control -> control.attr("form").equals("search"))
                .allMatch(control -> control.attr("name").equals("country"));
        assertThat(shown(9).select("legend").text()).isEqualTo("Pays");
    }

    /// Offices are French values: what the lists cannot say in the language of the page is declared to be French.
    @Test
    void saysOfficesInEnglishOrDeclaresThemFrench() {
        Facet offices =
                new Facet(
                        Dimension.OFFICE,
                        List.of(
                                new FacetValue("Premier ministre du Japon", "", 3, false),
                                new FacetValue("garde des Sceaux de France", "", 1, false)));
        ValueLabels english = new ValueLabels(RunningSite.VOCABULARY, Locale.ENGLISH);
        FacetView facet = FacetView.of(offices, english, Fragment.ENGLISH);
        assertThat(facet.first())
                .extracting(FacetView.ValueView::label, FacetView.ValueView::language)
                .containsExactly(
                        tuple("prime minister of Japan", null),
                        tuple("garde des Sceaux de France", "fr"));
        assertThat(FacetView.of(offices, Fragment.LABELS, Fragment.FRENCH).first())
                .extracting(FacetView.ValueView::language)
                .containsOnlyNulls();
    }
}
