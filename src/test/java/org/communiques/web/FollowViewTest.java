package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FollowViewTest {
    private static List<String> ways(FollowView view, String attribute) {
        return Fragment.of("follow", view).select("a").eachAttr(attribute);
    }

    @Test
    void takesAwayTheWholeSearchWhateverThePage() {
        FollowView view =
                FollowView.of(Fragment.search("q=paix&country=FR&page=3"), Fragment.FRENCH);
        assertThat(ways(view, "href"))
                .containsExactly(
                        "/search.atom?q=paix&country=FR",
                        "/search.csv?q=paix&country=FR",
                        "/search.jsonl?q=paix&country=FR",
                        "/api/search?q=paix&country=FR",
                        "/compare?q=paix&country=FR&q=");
        assertThat(ways(view, "type"))
                .containsExactly(
                        "application/atom+xml",
                        "text/csv",
                        "application/jsonl",
                        "application/json",
                        "");
    }

    @Test
    void setsNoSearchWithoutWordsBesideAnother() {
        FollowView view = FollowView.of(Fragment.search("country=FR"), Fragment.FRENCH);
        assertThat(ways(view, "href")).noneMatch(address -> address.startsWith("/compare"));
    }

    @Test
    void namesTheLanguageOfAFeedThatIsNotFrench() {
        FollowView view = FollowView.of(Fragment.search("q=paix"), Fragment.ENGLISH);
        assertThat(ways(view, "href").getFirst()).isEqualTo("/search.atom?q=paix&lang=en");
    }

    @Test
    void takesAwayTheCountsOfAComparisonAndWhatTheyCount() {
        Compared compared = Compared.of(Fragment.search("country=FR&country=JP"));
        FollowView view = FollowView.of(compared, Fragment.FRENCH);
        assertThat(ways(view, "href"))
                .containsExactly(
                        "/compare.csv?country=FR&country=JP", "/search.csv?country=FR&country=JP");
        assertThat(Fragment.of("follow", view).select("h2").text())
                .isEqualTo("Emporter cette comparaison");
    }
}
