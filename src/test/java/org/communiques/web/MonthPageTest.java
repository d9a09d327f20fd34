package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communiques.search.Hit;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The days of a month and their communiqués.
class MonthPageTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private long total(String search) {
        String address = "/api/search" + search.substring(1).replace("&amp;", "&");
        return JsonMapper.builder().build().readTree(site.body(address)).path("total").asLong();
    }

    @Test
    void showsEachMonthAndItsDays() {
        assertThat(site.body("/calendar")).contains("/calendar/2024/10", "id=\"y2024\"");
        assertThat(site.body("/calendar/2024/10"))
                .contains("Octobre 2024", "Vendredi 11 octobre", "/communiques/appel-2024")
                .contains("/calendar/2023/09", "/calendar/2025/02");
        assertThat(total("/?from=2024-10-11&to=2024-10-11")).isEqualTo(1);
    }

    @Test
    void keepsAMonthWithoutCommuniquesReadable() {
        assertThat(site.get("/calendar/1950/1").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsToTheMonthsBesideItThatHaveCommuniques() {
        Document page = Jsoup.parse(site.body("/calendar/2024/10"));
        assertThat(page.select("[rel=prev]").attr("href")).isEqualTo("/calendar/2023/09");
        assertThat(page.select("[rel=next]").text()).isEqualTo("Février 2025 →");
        assertThat(Jsoup.parse(site.body("/calendar/2020/01")).select("[rel=prev]")).isEmpty();
    }

    @Test
    void countsEachDayAsItsSearchDoes() {
        Document page = Jsoup.parse(site.body("/calendar/2024/10"));
        Element day = page.select("#d2024-10-11 .day-total a").getFirst();
        assertThat(day.text()).isEqualTo("1 communiqué");
        assertThat(total(day.attr("href"))).isEqualTo(1);
    }

    @Test
    void saysNoCountOfADayThatIsCut() {
        SearchParameters two = Fragment.search("limit=2");
        List<Hit> hits =
                Stream.of("2024-10-01", "2024-10-02")
                        .map(day -> Corpus.document(day, day, day, "Un texte."))
                        .map(document -> new Hit(Fragment.read(document), List.of(), 1, List.of()))
                        .toList();
        SearchResult result =
                new SearchResult(two.toRequest(), 3, hits, List.of(), List.of(), null);
        MonthView view =
                MonthView.of(YearMonth.of(2024, 10), result, new TreeMap<>(), Fragment.FRENCH);
        assertThat(view.days())
                .extracting(MonthView.DayView::isoDate)
                .containsExactly("2024-10-01");
        assertThat(view.rest())
                .extracting(LinkView::address)
                .isEqualTo("/?from=2024-10-01&to=2024-10-31");
    }
}
