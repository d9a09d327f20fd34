package org.communiques.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communiques.query.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchParametersTest {
    private static final Map<String, List<String>> EVERYTHING =
            Map.of(
                    "q", List.of(" l’État & Cie "),
                    "minister", List.of("iwaya-takeshi", "-barrot-jean-noel"),
                    "country", List.of("fr", "JP"),
                    "kind", List.of("declaration"),
                    "from", List.of("2024"),
                    "to", List.of("mars 2025"),
                    "sort", List.of("oldest"),
                    "page", List.of("3"),
                    "limit", List.of("20"));

    @Test
    void readsEveryParameter() {
        SearchParameters read = SearchParameters.parse(EVERYTHING);
        assertThat(read.text()).isEqualTo("l’État & Cie");
        assertThat(read.filters())
                .contains(
                        new Filter(Dimension.MINISTER, "barrot-jean-noel", true),
                        new Filter(Dimension.COUNTRY, "FR", false));
        assertThat(read.period())
                .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31)));
        assertThat(read.paging()).isEqualTo(new Paging(3, 20));
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void comesBackFromItsOwnAddress() {
        SearchParameters read = SearchParameters.parse(EVERYTHING);
        assertThat(SearchParameters.parse(read.toMap())).isEqualTo(read);
        assertThat(read.toQueryString())
                .startsWith(
                        "q=l%E2%80%99%C3%89tat+%26+Cie&minister=iwaya-takeshi&minister=-barrot");
    }

    @Test
    void writesNothingOfWhatIsAsByDefault() {
        assertThat(SearchParameters.ALL.toQueryString()).isEmpty();
        assertThat(SearchParameters.parse(Map.of("q", List.of(" "), "page", List.of("1"))))
                .isEqualTo(SearchParameters.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    year,  20x4,    value-unreadable
                    month, 2025-99, value-unreadable
                    month, 2025-00, value-unreadable
                    from,  hier,    value-unreadable
                    sort,  up,      value-unreadable
                    page,  0,       value-unreadable
                    page,  -3,      value-unreadable
                    page,  999999999, page-too-far
                    limit, 101,     limit-lowered
                    mister, x,      parameter-unknown
                    """)
    void saysWhatItCannotRead(String name, String value, String code) {
        assertThat(SearchParameters.parse(Map.of(name, List.of(value))).notices())
                .extracting(Notice::code)
                .containsExactly(code);
    }

    @Test
    void saysThatItTakesNoMoreThanAHundredFilters() {
        List<String> themes = IntStream.rangeClosed(1, 102).mapToObj(i -> "theme-" + i).toList();
        SearchParameters read = SearchParameters.parse(Map.of("theme", themes));
        assertThat(read.filters()).hasSize(100);
        assertThat(read.notices()).containsExactly(Notice.of("filters-left-out", "100"));
    }

    @Test
    void countsAFilterOnceHoweverOftenItIsGiven() {
        List<String> themes = Collections.nCopies(200, "securite");
        SearchParameters read = SearchParameters.parse(Map.of("theme", themes));
        assertThat(read.filters()).hasSize(1);
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void givesTheLastPageOfAMillion() {
        SearchParameters read = SearchParameters.parse(Map.of("page", List.of("100000")));

        assertThat(read.notices()).isEmpty();
        assertThat(read.paging().offset()).isEqualTo(999_990);
    }

    @Test
    void turnsAPeriodThatRunsBackwards() {
        SearchParameters read =
                SearchParameters.parse(Map.of("from", List.of("2025"), "to", List.of("2024")));
        assertThat(read.period())
                .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(read.notices()).containsExactly(Notice.of("period-reversed", "2025", "2024"));
    }

    @Test
    void goesBackToTheFirstPageWhenTheQuestionChanges() {
        SearchParameters third = SearchParameters.ALL.withPage(3);
        assertThat(third.with(new Filter(Dimension.YEAR, "2024", false)).paging().page())
                .isEqualTo(1);
        assertThat(third.withText("x").paging().page()).isEqualTo(1);
    }
}
