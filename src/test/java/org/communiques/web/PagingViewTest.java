package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.search.SearchParameters;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingViewTest {
    private static @Nullable PagingView view(int page, long pages) {
        return PagingView.of(Fragment.search("q=paix&page=" + page), pages, Fragment.FRENCH);
    }

    private static Element shown(int page, long pages) {
        return Fragment.of("paging", view(page, pages));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1,  2,    1 2
                    1,  3,    1 2 3
                    1,  20,   1 2 3 … 20
                    5,  20,   1 … 3 4 5 6 7 … 20
                    4,  20,   1 2 3 4 5 6 … 20
                    20, 20,   1 … 18 19 20
                    3,  1200, 1 2 3 4 5 … 1\u202f200
                    """)
    void showsTheFirstThoseAroundAndTheLast(int page, long pages, String steps) {
        List<String> titles =
                shown(page, pages).select("li").eachText().stream()
                        .map(title -> title.replaceAll("Page |← .*|.* →", ""))
                        .filter(title -> !title.isEmpty())
                        .toList();
        assertThat(String.join(" ", titles)).isEqualTo(steps.replace("\\u202f", "\u202f"));
    }

    @Test
    void marksThePageThatIsShown() {
        assertThat(shown(5, 20).select("[aria-current=page]").text()).isEqualTo("Page 5");
    }

    @Test
    void leadsOneOnAndOneBack() {
        Element paging = shown(5, 20);
        assertThat(paging.select("[rel=prev]").attr("href")).isEqualTo("/?q=paix&page=4");
        assertThat(paging.select("[rel=next]").attr("href")).isEqualTo("/?q=paix&page=6");
        assertThat(shown(2, 20).select("[rel=prev]").attr("href")).isEqualTo("/?q=paix");
        assertThat(shown(1, 20).select("[rel=prev]")).isEmpty();
        assertThat(shown(20, 20).select("[rel=next]")).isEmpty();
    }

    @Test
    void leavesGapsUnlinked() {
        assertThat(shown(5, 20).select("span.paging-gap")).hasSize(2);
        assertThat(shown(5, 20).select("a.paging-gap")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "1, 10, 1", "10, 10, 1", "11, 10, 2", "100, 10, 10"})
    void countsPages(long total, int limit, long pages) {
        SearchParameters search = Fragment.search("limit=" + limit);
        assertThat(Fragment.found(search, total).pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "7, 3"})
    void isNotThereWhereThereIsNowhereToGo(int page, long pages) {
        assertThat(view(page, pages)).isNull();
        assertThat(Fragment.of("paging", null).children()).isEmpty();
    }
}
