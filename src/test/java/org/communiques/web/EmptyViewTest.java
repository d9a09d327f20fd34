package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmptyViewTest {
    private static final EmptyView.Way WAY =
            new EmptyView.Way("/?q=paix", "Sans la période", "3 communiqués");

    private static Element shown(EmptyView view) {
        return Fragment.of("empty", view);
    }

    @Test
    void blamesThePartsThatNoCommuniqueHas() {
        Element empty = shown(new EmptyView(List.of("xyzzy", "l’<b>"), List.of()));
        assertThat(empty.select(".empty-absent").eachText())
                .containsExactly(
                        "«\u202fxyzzy\u202f» ne se trouve dans aucun communiqué.",
                        "«\u202fl’<b>\u202f» ne se trouve dans aucun communiqué.");
    }

    @Test
    void leadsToWhatAskingForLessFinds() {
        Element empty = shown(new EmptyView(List.of(), List.of(WAY)));
        assertThat(empty.select("li").eachText()).containsExactly("Sans la période 3 communiqués");
        assertThat(empty.select("li a").attr("href")).isEqualTo("/?q=paix");
    }

    @Test
    void advisesOnlyWhereNothingLessFindsAnything() {
        String advice = "Vérifiez l’orthographe";
        assertThat(shown(new EmptyView(List.of(), List.of())).text()).contains(advice);
        assertThat(shown(new EmptyView(List.of(), List.of(WAY))).text()).doesNotContain(advice);
    }

    @Test
    void isNotThereWhereSomethingIsFound() {
        assertThat(Fragment.of("empty", null).children()).isEmpty();
    }
}
