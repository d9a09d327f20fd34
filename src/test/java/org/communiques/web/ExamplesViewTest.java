package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.web.ExamplesView.ExampleView;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExamplesViewTest {
    private static final ExamplesView VIEW =
            new ExamplesView(
                    "Des mots",
                    "On tape",
                    "On trouve",
                    List.of(
                            new ExampleView("otan", "fr", "/?q=otan", "ce mot", "12 communiqués"),
                            new ExampleView("source=…", null, null, "un éditeur", null)));

    private static final Element SHOWN = Fragment.of("examples", VIEW);

    @Test
    void isATableWithItsName() {
        assertThat(SHOWN.select("caption").text()).isEqualTo("Des mots");
        assertThat(SHOWN.select("[role=region]").attr("aria-label")).isEqualTo("Des mots");
        assertThat(SHOWN.select("thead th").eachText()).containsExactly("On tape", "On trouve");
    }

    @Test
    void followsWhatCanBeFollowed() {
        assertThat(SHOWN.select("tbody a").eachAttr("href")).containsExactly("/?q=otan");
        assertThat(SHOWN.select("tbody tr").getLast().select("code").text()).isEqualTo("source=…");
    }

    @Test
    void countsWhatIsCounted() {
        assertThat(SHOWN.select(".examples-count").eachText()).containsExactly("12 communiqués");
    }

    @Test
    void keepsExamplesOutOfTranslations() {
        assertThat(SHOWN.select("code")).allMatch(code -> code.attr("translate").equals("no"));
        assertThat(SHOWN.select("code[lang]").eachText()).containsExactly("otan");
    }
}
