package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.query.Notice;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesViewTest {
    private static Element shown(String query, long total, Notice... notices) {
        SearchParameters search = Fragment.search(query);
        SearchResult result = Fragment.found(search, total, notices);
        return Fragment.of("notices", NoticesView.of(result, Fragment.LABELS, Fragment.FRENCH));
    }

    @Test
    void saysWhatWasLeftOutInTheWordsOfThePage() {
        Element notices = shown("q=paix", 3, Notice.of("value-unknown", "country", "Atlantis"));
        assertThat(notices.select("[role=alert] p").text())
                .contains("Pays", "Atlantis")
                .doesNotContain("country");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    value-unreadable-near | country | Frnace   | FR            | La plus proche\u202f: France.
                    value-unknown-near    | theme   | japon    | country:JP    | La plus proche\u202f: Pays\u202f: Japon.
                    value-unknown-near    | country | congo    | CG, CD        | La plus proche\u202f: Congo-Brazzaville, Congo-Kinshasa.
                    value-read-as         | country | england  | GB            | est lu «\u202fRoyaume-Uni\u202f».
                    value-read-as         | minister| iwaya    | IWAYA Takeshi | est lu «\u202fIWAYA Takeshi\u202f».
                    value-unknown-near    | minister| iwaia    | iwaya-takeshi | La plus proche\u202f: IWAYA Takeshi.
                    """)
    void callsWhatMayBeMeantByItsName(
            String code, String dimension, String typed, String meant, String said) {
        Element notices = shown("q=paix", 3, Notice.of(code, dimension, typed, meant));
        assertThat(notices.select("[role=alert] p").text()).endsWith(said);
    }

    @Test
    void isNotThereWhereNothingIsWrong() {
        assertThat(shown("q=paix", 25).children()).isEmpty();
    }
}
