package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsViewTest {
    private static Element shown(String path) {
        return Fragment.of("sections", SectionsView.of(path, Fragment.FRENCH));
    }

    @Test
    void leadsToEveryListTheCalendarAndTheComparison() {
        assertThat(shown("/nowhere").select("a").eachAttr("href"))
                .containsExactly(
                        "/ministers",
                        "/countries",
                        "/organisations",
                        "/themes",
                        "/kinds",
                        "/calendar",
                        "/compare");
        assertThat(shown("/nowhere").select("[aria-current]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/ministers, Ministres", "/calendar, Calendrier", "/compare, Comparer"})
    void marksTheOneThatIsShown(String path, String title) {
        assertThat(shown(path).select("[aria-current=page]").eachText()).containsExactly(title);
    }
}
