package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ComparePageTest {
    private static final String TWO = "/compare?minister=iwaya-takeshi&minister=hayashi-yoshimasa";

    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private Document page(String path) {
        return Jsoup.parse(site.body(path), site.address("/"));
    }

    private long total(String search) {
        String answer = site.body("/api/search" + search.substring(1));
        return JsonMapper.builder().build().readTree(answer).path("total").asLong();
    }

    @Test
    void tabulatesEachValueByYear() {
        Document page = page(TWO);
        assertThat(page.select(".compare-table thead th").eachText())
                .containsExactly("Année", "IWAYA Takeshi", "HAYASHI Yoshimasa");
        assertThat(page.select(".compare-table tr").eachText())
                .contains("2023 0 1", "2024 1 0", "Total 2 1");
        assertThat(page.select(".compare-series svg")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TWO,
                "/compare?country=FR&country=UA&country=JP",
                "/compare?q=paix&country=FR&country=JP&year=2020&from=2020-03&to=2021-05",
                "/compare?country=FR&country=JP&theme=-ukraine-russie",
                "/compare?q=paix&q=ukraine+OU+russie&year=2024"
            })
    void leadsFromEachNumberToAsManyCommuniques(String path) {
        List<Element> cells = page(path).select(".compare-table td a");
        assertThat(cells).isNotEmpty();
        for (Element cell : cells) {
            assertThat(total(cell.attr("href"))).as(cell.attr("href")).isEqualTo(number(cell));
        }
    }

    private static long number(Element cell) {
        return Long.parseLong(cell.text());
    }

    @Test
    void drawsAllValuesToOneScale() {
        Document page = page("/compare?country=JP&country=UA");
        List<Integer> tallest =
                page.select(".compare-series svg").stream()
                        .map(svg ->
                                svg.select(".bar-fill").stream()
                                        .mapToInt(bar -> Integer.parseInt(bar.attr("height")))
                                        .max()
                                        .orElseThrow())
                        .toList();
        assertThat(tallest.getFirst()).isEqualTo(100);
        assertThat(tallest.getLast()).isLessThan(100);
    }

    @Test
    void takesNamesForCodes() {
        Document page = page("/compare?minister=Iwaya&minister=HAYASHI+Yoshimasa&minister=");
        assertThat(page.select(".compare-table thead th").eachText())
                .containsExactly("Année", "IWAYA Takeshi", "HAYASHI Yoshimasa");
        assertThat(page.select(".notices")).isEmpty();
    }

    @Test
    void saysWhomItDoesNotKnow() {
        assertThat(page("/compare?minister=iwaya-takeshi&minister=Xyzzy").select(".notices").text())
                .contains("Xyzzy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare", "/compare?minister=iwaya-takeshi", "/compare?q=paix"})
    void offersFieldsUntilThereAreTwoValues(String path) {
        Document page = page(path);
        assertThat(page.select(".compare-form input[name=minister]")).hasSize(2);
        assertThat(page.select(".compare-table")).isEmpty();
    }

    @Test
    void keepsTheRestOfTheSearch() {
        Document page = page("/compare?q=paix&country=FR&country=JP&kind=-rapport");
        assertThat(page.select(".compare-form input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "kind");
        assertThat(page.select(".lead").text()).contains("paix");
    }

    @Test
    void isOfferedWhereSeveralValuesAreChosen() {
        assertThat(page("/?country=FR&country=JP").select(".chosen a[href^=/compare]").attr("href"))
                .isEqualTo("/compare?country=FR&country=JP");
        assertThat(page("/?country=FR&country=-JP").select(".chosen a[href^=/compare]")).isEmpty();
        assertThat(page("/ministers/iwaya-takeshi").select("a[href^=/compare?]").attr("href"))
                .isEqualTo("/compare?minister=iwaya-takeshi");
    }

    @Test
    void comparesSixAtOnceAndSaysSo() {
        Document page =
                page(
                        "/compare?country=FR&country=JP&country=UA&country=RU&country=US&country=DE&country=IT");
        assertThat(page.select(".compare-table thead th")).hasSize(7);
        assertThat(page.select(".notices").text()).contains("6 valeurs à la fois");
    }

    @Test
    void completesItsFields() {
        Elements fields = page("/compare?country=FR&country=JP").select(".compare-field input");
        assertThat(fields).hasSize(3).allMatch(field -> field.hasAttr("data-suggestions"));
        assertThat(fields.eachAttr("data-dimension")).containsOnly("country");
    }

    @Test
    void isTakenAwayWithWhatItCounts() {
        assertThat(page(TWO).select(".follow a").eachAttr("href"))
                .containsExactly(TWO.replace("?", ".csv?"), TWO.replace("/compare", "/search.csv"));
        assertThat(page("/compare?country=FR").select(".follow")).isEmpty();
    }

    @Test
    void saysWhatItCouldNotRead() {
        assertThat(page("/compare?country=FR&country=JP&from=hier&colour=red").select(".notices p"))
                .hasSize(2);
    }

    @Test
    void setsWordingsSideBySide() {
        Document page =
                page(
                        "/compare?q=%22agression+de+l%27Ukraine%22&q=%22aide+humanitaire%22&country=FR");
        assertThat(page.select(".compare-table thead th").eachText())
                .containsExactly("Année", "\"agression de l'Ukraine\"", "\"aide humanitaire\"");
        assertThat(page.select(".compare-table tfoot").text()).isEqualTo("Total 1 1");
        assertThat(page.select(".compare-form input[type=hidden]").eachAttr("name"))
                .containsExactly("country");
        assertThat(page.select(".compare-dimensions [aria-current]").text()).isEqualTo("Formules");
        assertThat(total(page.select(".compare-back a").attr("href"))).isEqualTo(2);
        assertThat(page.select(".compare-field input[data-suggestions]")).isEmpty();
        assertThat(page.select(".follow a").eachAttr("href"))
                .first()
                .isEqualTo(
                        "/compare.csv?q=%22agression+de+l%27Ukraine%22&q=%22aide+humanitaire%22&country=FR");
    }

    @Test
    void saysWhatItCouldNotReadOfAWording() {
        assertThat(page("/compare?q=paix&q=foo:ukraine").select(".notices").text()).contains("foo");
    }

    @Test
    void offersFieldsForWordings() {
        for (String path : List.of("/compare?q=", "/compare?q=paix&q=", "/compare?q=paix&q=paix")) {
            assertThat(page(path).select(".compare-form input[name=q]")).as(path).hasSize(2);
            assertThat(page(path).select(".compare-table")).isEmpty();
        }
    }

    @Test
    void offersToCompareOtherThingsWithinTheSameSearch() {
        Elements kinds = page(TWO + "&q=paix").select(".compare-dimensions a");
        assertThat(kinds.eachAttr("href"))
                .contains("/compare?q=paix&country=", "/compare?q=paix&theme=");
        assertThat(kinds.select("[aria-current=true]").text()).isEqualTo("Ministres");
        Document empty = page("/compare?q=paix&country=");
        assertThat(empty.select(".compare-form input[name=country]")).hasSize(2);
        assertThat(empty.select(".compare-dimensions [aria-current]").text()).isEqualTo("Pays");
        assertThat(empty.select(".notices")).isEmpty();
    }
}
