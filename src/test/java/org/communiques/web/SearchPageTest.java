package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTest {
    private static final Pattern COUNT = Pattern.compile("(\\d+) communiqués?");

    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private Document page(String path) {
        return Jsoup.parse(site.body(path), site.address("/"));
    }

    private static int total(Document page) {
        var found = COUNT.matcher(page.select(".results-count").text());
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    @Test
    void drawsYearsAndThenTheMonthsOfOne() {
        Document years = page("/");
        assertThat(years.select(".histogram tbody th").eachText())
                .containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
        Document months = page(years.select(".histogram .bar").getFirst().attr("href"));
        assertThat(months.select(".histogram tbody tr")).hasSize(12);
        assertThat(months.select(".histogram figcaption").text()).contains("2020");
        Document back = page(months.select(".histogram figcaption a").attr("href"));
        assertThat(back.select(".histogram tbody tr")).hasSize(6);
    }

    @Test
    void drawsTheOtherYearsWhereTheChosenOneHasNothing() {
        assertThat(page("/?year=1999").select(".histogram tbody th").eachText())
                .startsWith("2020")
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?year=2020", "/?q=paix&from=2020&to=2021"})
    void leadsFromEachBarToAsManyResults(String path) {
        for (Element row : page(path).select(".histogram tbody tr")) {
            String count = row.select("td").text();
            assertThat(total(page(row.select("a").attr("href"))))
                    .as(row.text())
                    .isEqualTo(Integer.parseInt(count));
        }
    }

    @Test
    void excludesAValueWithAButton() {
        Element button = page("/?q=ukraine").select(".facet-except[name=country]").getFirst();
        String address = "/?q=ukraine&country=" + button.attr("value");
        assertThat(button.attr("form")).isEqualTo("search");
        assertThat(button.attr("value")).startsWith("-");
        Document without = page(address);
        assertThat(total(without)).isLessThan(total(page("/?q=ukraine")));
        assertThat(without.select(".chip-excluded")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    theme=-iran,           theme, -iran
                    month=2020-03,         month, 2020-03
                    country=ZZ,            country, ZZ
                    sort=oldest,           sort, oldest
                    """)
    void sendsWithTheFormWhatItDoesNotShow(String query, String name, String value) {
        assertThat(page("/?" + query).select("#search input[type=hidden]"))
                .anySatisfy(field -> {
                    assertThat(field.attr("name")).isEqualTo(name);
                    assertThat(field.attr("value")).isEqualTo(value);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from=2020&to=2021                 | 2020         | 2021
                    from=mars 2020&to=avril 2021      | mars 2020    | avril 2021
                    from=04/04/2020&to=April 5, 2021  | 4 avril 2020 | 5 avril 2021
                    """)
    void showsAPeriodAsOneTypesIt(String query, String from, String to) {
        Document page = page("/?" + query.replace(" ", "%20"));
        assertThat(page.select("#from").val()).isEqualTo(from);
        assertThat(page.select("#to").val()).isEqualTo(to);
        assertThat(page.select(".notices")).isEmpty();
    }

    @Test
    void saysThePageInItsTitle() {
        assertThat(page("/?q=paix&page=2").title())
                .isEqualTo("Résultats pour «\u202fpaix\u202f» (page 2 sur 3) – Communiqués");
    }

    @Test
    void saysEveryFilterInTheTitleOfPageAndFeed() {
        String words = "Résultats · Pays\u202f: France · Année\u202f: 2020";
        assertThat(page("/?country=FR&year=2020").title()).startsWith(words);
        assertThat(site.body("/search.atom?country=FR&year=2020")).contains("<title>" + words);
    }

    @Test
    void saysWhichPartIsToBlame() {
        Document page = page("/?q=%22paix+et+xyzzy%22&country=FR");
        assertThat(page.select(".empty-absent").eachText())
                .containsExactly("«\u202fpaix et xyzzy\u202f» ne se trouve dans aucun communiqué.");
    }

    @Test
    void countsExactlyWhatAskingForLessFinds() {
        Document page = page("/?q=ukraine+kuleba&country=UA&year=2020&from=2020");
        List<Element> ways = page.select(".empty li");
        assertThat(ways).isNotEmpty();
        for (Element way : ways) {
            var count = COUNT.matcher(way.select(".empty-count").text());
            assertThat(count.matches()).isTrue();
            assertThat(total(page(way.select("a").attr("href"))))
                    .as(way.text())
                    .isEqualTo(Integer.parseInt(count.group(1)));
        }
    }

    @Test
    void blamesAllValuesOfADimensionTogether() {
        Document page = page("/?q=kiev&country=BR&country=AR");
        assertThat(page.select(".empty li a").eachText())
                .contains("Sans le filtre «\u202fPays\u202f: Brésil ou Argentine\u202f»");
    }

    @Test
    void leadsToAFeedInTheLanguageOfThePage() {
        assertThat(page("/?country=FR").select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/search.atom?country=FR");
        String feed =
                page("/?country=FR&lang=en").select("link[type=application/atom+xml]").attr("href");
        assertThat(site.body(feed)).contains("<title>Results · Country: France");
        assertThat(site.body("/search.atom?country=FR")).contains("<title>Résultats · Pays");
    }

    @Test
    void tellsExportsAndFeedsWhatWasLeftOut() {
        HttpResponse<String> export = site.get("/search.csv?year=20x4");
        assertThat(export.headers().firstValue(NoticesHeader.NAME).orElseThrow())
                .contains("20x4")
                .matches("\\p{ASCII}+");
        assertThat(site.get("/search.jsonl").headers().firstValue(NoticesHeader.NAME)).isEmpty();
        assertThat(site.body("/search.atom?year=20x4"))
                .containsOnlyOnce("<subtitle>")
                .contains("20x4");
    }

    @Test
    void isKeptBySearchEnginesOnlyWhereNothingIsAsked() {
        assertThat(page("/").select("link[rel=canonical]").attr("href"))
                .isEqualTo(site.address("/"));
        assertThat(page("/").select("link[hreflang]")).hasSize(2);
        assertThat(page("/?q=paix").select("link[rel=canonical]")).isEmpty();
        assertThat(site.get("/?q=paix").headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page("/help").select("meta[property=og:title]")).hasSize(1);
    }
}
