package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodViewTest {
    private static Element shown(Period period, Words words) {
        return Fragment.of("period", PeriodView.of(period, words), words);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2024-01-01, 2024-12-31, 2024,           2024
                    2024-02-01, 2024-02-29, février 2024,   février 2024
                    2024-02-01, 2024-02-28, février 2024,   28 février 2024
                    2024-03-02, 2024-03-31, 2 mars 2024,    mars 2024
                    2024-03-01, ,           mars 2024,      ''
                    ,           2023-12-31, '',             2023
                    """)
    void saysItAsOneWouldTypeIt(
            @Nullable String from, @Nullable String to, String first, String last) {
        Element fields = shown(new Period(day(from), day(to)), Fragment.FRENCH);
        assertThat(fields.select("#from").val()).isEqualTo(first);
        assertThat(fields.select("#to").val()).isEqualTo(last);
    }

    @Test
    void readsBackWhatItSays() {
        for (Words words : List.of(Fragment.FRENCH, Fragment.ENGLISH)) {
            Period period = new Period(LocalDate.of(2024, 3, 2), LocalDate.of(2025, 8, 31));
            PeriodView view = PeriodView.of(period, words);
            SearchParameters read =
                    SearchParameters.parse(
                            Map.of("from", List.of(view.from()), "to", List.of(view.to())));
            assertThat(read.period()).isEqualTo(period);
            assertThat(read.notices()).isEmpty();
        }
    }

    @Test
    void helpsWithAnExample() {
        Element fields = shown(Period.ANY, Fragment.FRENCH);
        assertThat(fields.select("input"))
                .allMatch(field -> field.attr("aria-describedby").equals("period-hint"))
                .allMatch(field -> field.attr("form").equals("search"));
        assertThat(fields.select("#period-hint").text()).contains("mars 2024");
        assertThat(fields.select("label[for=from], label[for=to]")).hasSize(2);
    }
}
