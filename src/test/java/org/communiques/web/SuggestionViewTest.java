package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.search.SearchParameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SuggestionViewTest {
    @Test
    void asksTheSameInAnotherSpelling() {
        SearchParameters search = Fragment.search("q=ukrane&country=FR&page=2");
        Element suggestion = Fragment.of("suggestion", SuggestionView.of(search, "ukraine"));
        assertThat(suggestion.select("[role=alert]").text())
                .isEqualTo("Essayez plutôt\u202f: ukraine");
        assertThat(suggestion.select("a").attr("href")).isEqualTo("/?q=ukraine&country=FR");
    }

    @Test
    void isNotThereWhereNothingIsSuggested() {
        assertThat(SuggestionView.of(SearchParameters.ALL, null)).isNull();
        assertThat(Fragment.of("suggestion", null).children()).isEmpty();
    }
}
