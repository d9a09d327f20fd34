package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Lists: every count is that of the search behind it.
class BrowsePageTest {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "<a href=\"/([a-z]+)/([^\"/]+)\"[^>]*>[^<]*</a>.*?class=\"browse-count\">(\\d+)<");
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private long total(String search) {
        String address = "/api/search" + search.substring(1).replace("&amp;", "&");
        return JsonMapper.builder().build().readTree(site.body(address)).path("total").asLong();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ministers,     minister
                    countries,     country
                    organisations, organisation
                    themes,        theme
                    kinds,         kind
                    """)
    void countsEachValueAsTheSearchForItDoes(String list, String filter) {
        List<MatchResult> entries = ENTRY.matcher(site.body("/" + list)).results().toList();
        assertThat(entries).isNotEmpty();
        for (MatchResult entry : entries) {
            assertThat(total("/?" + filter + "=" + entry.group(2)))
                    .as(entry.group(2))
                    .isEqualTo(Long.parseLong(entry.group(3)));
            assertThat(site.get("/" + list + "/" + entry.group(2)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void findsACountryByAnotherOfItsNames() {
        Element list = Jsoup.parse(site.body("/countries?q=r%C3%A9publique+fran%C3%A7aise"));
        assertThat(list.select(".browse-list a").eachText()).containsExactly("France");
    }

    @Test
    void findsAPersonInTheListByTheBeginningOfAWord() {
        assertThat(site.body("/ministers?q=iway")).contains("IWAYA").doesNotContain("KULEBA");
        assertThat(site.body("/ministers?q=xyz")).contains("Personne de ce nom");
    }

    private static List<String> said(String path) {
        return Jsoup.parse(site.body(path)).select(".notices p").eachText();
    }

    @Test
    void saysWhatItDoesNotDoOfWhatIsAsked() {
        assertThat(said("/ministers?letter=B&q=barrot")).isEmpty();
        assertThat(said("/ministers?letter=oops"))
                .containsExactly("Rien dans cette liste ne commence par «\u202foops\u202f».");
        assertThat(said("/themes?letter=B"))
                .containsExactly(
                        "Le paramètre «\u202fletter\u202f» n’existe pas\u202f: il n’est pas pris en"
                                + " compte.");
        assertThat(said("/ministers?q=" + "a".repeat(101)))
                .containsExactly(
                        "La question est trop longue\u202f: seuls ses 100 premiers caractères sont"
                                + " pris en compte.");
    }

    @Test
    void sortsPeopleBySurname() {
        String page = site.body("/ministers");
        assertThat(page.indexOf("BARROT")).isPositive().isLessThan(page.indexOf("IWAYA"));
        assertThat(page).contains("id=\"letter-B\"", "href=\"#letter-B\"");
    }
}
