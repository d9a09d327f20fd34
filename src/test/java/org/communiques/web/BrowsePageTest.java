package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Lists, portraits and the calendar: every count is that of the search behind it.
class BrowsePageTest {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "<a href=\"/([a-z]+)/([^\"/]+)\"[^>]*>[^<]*</a>.*?class=\"browse-count\">(\\d+)<");
    private static final Pattern COUNT =
            Pattern.compile(
                    "class=\"counts-count\"[^>]*href=\"(/\\?[^\"]+)\"[^>]*>(\\d+)<"
                            + "|href=\"(/\\?[^\"]+)\"[^>]*class=\"counts-count\"[^>]*>(\\d+)<");
    private static final Pattern TOTAL =
            Pattern.compile("<a[^>]* href=\"(/\\?[^\"]+)\">(\\d+)\u00a0?\u202f? ?communiqués?</a>");

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ministers/iwaya-takeshi",
                "/ministers/barrot-jean-noel",
                "/countries/FR",
                "/organisations/nato",
                "/themes/ukraine-russie",
                "/kinds/declaration"
            })
    void countsInAPortraitWhatItsLinksFind(String path) {
        String page = site.body(path);
        List<MatchResult> counts = COUNT.matcher(page).results().toList();
        assertThat(counts).isNotEmpty();
        for (MatchResult count : counts) {
            String search = count.group(1) == null ? count.group(3) : count.group(1);
            String said = count.group(2) == null ? count.group(4) : count.group(2);
            assertThat(total(search)).as(search).isEqualTo(Long.parseLong(said));
        }
        List<MatchResult> totals = TOTAL.matcher(page).results().toList();
        assertThat(totals).isNotEmpty();
        assertThat(total(totals.getFirst().group(1)))
                .isEqualTo(Long.parseLong(totals.getFirst().group(2)));
    }

    @Test
    void tellsOfAMinisterOfficesSpellingsAndCounterparts() {
        assertThat(site.body("/ministers/iwaya-takeshi"))
                .contains("IWAYA Takeshi", "Fonctions", "Dans les mêmes communiqués")
                .contains("IWAYA Takesi", "/ministers/barrot-jean-noel");
    }

    @Test
    void tellsOfACountryThoseThatAreNamedWithIt() {
        assertThat(site.body("/countries/UA"))
                .contains("Dans les mêmes communiqués", "/countries/RU", "country=RU");
    }

    @Test
    void saysTheRuleOfAThemeAsSearches() {
        assertThat(site.body("/themes/indopacifique"))
                .contains("Comment il est reconnu", "/?q=indopacifique");
    }

    @Test
    void findsAPersonInTheListByTheBeginningOfAWord() {
        assertThat(site.body("/ministers?q=iway")).contains("IWAYA").doesNotContain("KULEBA");
        assertThat(site.body("/ministers?q=xyz")).contains("Personne de ce nom");
    }

    @Test
    void sortsPeopleBySurname() {
        String page = site.body("/ministers");
        assertThat(page.indexOf("BARROT")).isPositive().isLessThan(page.indexOf("IWAYA"));
        assertThat(page).contains("id=\"letter-B\"", "href=\"#letter-B\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ministers/nobody-at-all",
                "/countries/XX1",
                "/themes/nonsense",
                "/kinds/thé",
                "/organisations/nowhere",
                "/calendar/2024/13",
                "/calendar/20x4/01",
                "/calendar/20x4"
            })
    void helpsWhereThereIsNoSuchPage(String path) {
        HttpResponse<String> answer = site.get(path.replace("é", "%C3%A9"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Peut-être cherchiez-vous");
    }

    @Test
    void proposesThePeopleWhoseNamesAreLikeAWrongOne() {
        assertThat(site.get("/ministers/iwaya").body()).contains("/ministers/iwaya-takeshi");
    }

    @Test
    void knowsAValueThatNoCommuniqueHas() {
        HttpResponse<String> answer = site.get("/countries/TV");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Tuvalu", "Aucun communiqué");
    }

    @Test
    void leadsACodeInSmallLettersToItsPage() {
        HttpResponse<String> answer = site.get("/countries/fr");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/countries/FR");
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
}
