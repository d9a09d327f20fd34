package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenViewTest {
    private static Element shown(String query) {
        return Fragment.of(
                "chosen", ChosenView.of(Fragment.search(query), Fragment.LABELS, Fragment.FRENCH));
    }

    @Test
    void leadsFromEachFilterToTheSearchWithoutIt() {
        Element chosen = shown("q=paix&country=FR&minister=iwaya-takeshi");
        assertThat(chosen.select(".chip").eachText())
                .containsExactly(
                        "Retirer le filtre Ministre\u202f: IWAYA Takeshi",
                        "Retirer le filtre Pays\u202f: France");
        assertThat(chosen.select(".chip").eachAttr("href"))
                .containsExactly("/?q=paix&country=FR", "/?q=paix&minister=iwaya-takeshi");
    }

    @Test
    void saysWhatIsExcluded() {
        Element chosen = shown("theme=-iran");
        assertThat(chosen.select(".chip-excluded .chip-name").text())
                .isEqualTo("Thème sauf\u202f:");
        assertThat(shown("theme=iran").select(".chip-excluded")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from=2024-03&to=2024-03 | 1er mars 2024 – 31 mars 2024
                    from=2024               | depuis le 1er janvier 2024
                    to=2024                 | jusqu’au 31 décembre 2024
                    """)
    void saysThePeriodInDays(String query, String said) {
        assertThat(shown(query).select(".chip").text()).endsWith("Période\u202f: " + said);
    }

    @Test
    void clearsAllButTheWords() {
        Element clear = shown("q=paix&country=FR&from=2024").select(".chosen-clear").getLast();
        assertThat(clear.attr("href")).isEqualTo("/?q=paix");
    }

    @Test
    void offersToCompareWhereTwoValuesOfAFilterAreChosen() {
        assertThat(shown("country=FR&country=JP").select("[href^=/compare]")).hasSize(1);
        assertThat(shown("country=FR&theme=iran").select("[href^=/compare]")).isEmpty();
    }

    @Test
    void marksNamesAsBelongingToNoLanguage() {
        assertThat(shown("minister=iwaya-takeshi").select("[lang=und-Latn]").text())
                .isEqualTo("IWAYA Takeshi");
    }

    @Test
    void isNotThereWhereNothingIsChosen() {
        assertThat(shown("q=paix").children()).isEmpty();
    }
}
