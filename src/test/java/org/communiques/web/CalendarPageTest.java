package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Every month with its count.
class CalendarPageTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());
    private static final Document PAGE = Jsoup.parse(site.body("/calendar"));

    @Test
    void showsTheLatestYearFirstAndItsTotal() {
        assertThat(PAGE.select(".calendar-year h2").eachText())
                .containsExactly("2025", "2024", "2023", "2022", "2021", "2020");
        assertThat(PAGE.select("#y2020 .calendar-total").text()).isEqualTo("12 communiqués");
        assertThat(PAGE.select("#y2020 .calendar-total a").attr("href")).isEqualTo("/?year=2020");
    }

    @Test
    void leadsToTheMonthsThatHaveCommuniquesAlone() {
        assertThat(PAGE.select("#y2024 li")).hasSize(12);
        assertThat(PAGE.select("#y2024 a[href^=/calendar]").eachAttr("href"))
                .containsExactly("/calendar/2024/10");
        assertThat(PAGE.select("#y2024 li").get(9).text()).isEqualTo("octobre 1");
        assertThat(PAGE.select("#y2024 li").getFirst().text()).isEqualTo("janvier 0");
    }

    @Test
    void leadsFromAYearToItsPlace() {
        assertThat(site.get("/calendar/2024").headers().firstValue("Location").orElseThrow())
                .endsWith("/calendar#y2024");
    }
}
