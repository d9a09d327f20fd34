package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communiques.model.CleanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages print of themselves around a text, and what of it is a date that must not be lost.
class PageFurnitureTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 14);

    private static final String BODY =
            "The two ministers signed in Norvik an accord on fisheries that takes effect next spring, and named"
                    + " the commission that will watch over it for the first three years.";

    private static final String MORE = BODY.replace("accord", "treaty");

    private static final String TEXT = BODY + "\n\n" + MORE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 أبريل 2024",
                "١٤ أبريل ٢٠٢٤",
                "14 نيسان 2024",
                "14 أفريل 2024",
                "14 April 2024",
                "14 апреля 2024",
                "２０２４年４月１４日",
                "Norvik, 14.4.2024",
                "2024년 4월 14일",
            })
    void losesNoDateInAnyScript(String line) {
        CleanDocument clean = page("<p class=date>" + line + "</p>", "");
        assertThat(clean.published() == null && !clean.text().contains(line)).isFalse();
        assertThat(clean.text()).contains(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "14 كانون الثاني 2024, 2024-01-14",
        "3 تشرين الأول 2023, 2023-10-03",
        "2 غشت 2022, 2022-08-02"
    })
    void readsTheMonthsOfArabicLanguages(String line, LocalDate day) {
        assertThat(Dates.ofDateLine(line)).isEqualTo(day);
    }

    @Test
    void keepsAnotherDateThanThatOfPublication() {
        String html =
                "<meta name=date content=2024-04-14><h1>Accord signed</h1><p>Norvik, 2 March 2024</p><p>";
        CleanDocument clean = GoldenPages.clean(html + BODY + "</p><p>" + MORE + "</p>");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.paragraphs()).containsExactly("Norvik, 2 March 2024", BODY, MORE);
    }

    @Test
    void readsThePlaceAndDateBelowTheText() {
        CleanDocument clean = page("", "<div>Norvik, 14.4.2024</div>");
        assertThat(clean.published()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published",
                "Published on",
                "Publié le",
                "Veröffentlicht",
                "Pubblicato",
                "작성일",
                "公開日",
                "发布日期",
                "Дата публикации",
                "Publication date:",
            })
    void readsTheDateOfAListOfLabels(String label) {
        String list =
                "<dl><dt>From</dt><dd>Ministry of Ports</dd><dt>"
                        + label
                        + "</dt><dd>2024-04-14</dd><dt>Views</dt><dd>1234</dd></dl>";
        CleanDocument clean =
                GoldenPages.clean(
                        "<title>Accord</title><body><div><h3>Accord signed</h3>"
                                + list
                                + "<div><p>"
                                + BODY
                                + "</p><p>"
                                + MORE
                                + "</p></div></div>");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><dl><dt>Date modified:</dt><dd><time>2024-06-13</time></dd></dl></div>",
                "<dl><dt>Date de modification :</dt><dd><time>2024-06-13</time></dd></dl>",
                "<h2>Contacts</h2><p>Media Relations Office<br>Ministry of Ports<br>media@ports.example<br>543-203-7700</p>",
                "<h2>Contact presse</h2><p>Service des relations avec les médias</p><p>+47 55 12 34 56</p>",
                "<p class=article-source>Communiqué par le ministère des Ports</p>",
            })
    void leavesOutWhatStandsBelowTheText(String below) {
        CleanDocument clean = page("<p>14 April 2024</p>", below);
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).isEqualTo(TEXT);
    }

    @Test
    void keepsASectionOnContactsThatIsProse() {
        CleanDocument clean =
                page("", "<h2>Contacts</h2><p>" + BODY.replace("accord", "pact") + "</p>");
        assertThat(clean.text()).contains("pact");
    }

    private static CleanDocument page(String head, String below) {
        return GoldenPages.clean(
                "<html><body><main><h1>Accord signed</h1>"
                        + head
                        + "<p>"
                        + BODY
                        + "</p><p>"
                        + MORE
                        + "</p>"
                        + below
                        + "</main></body></html>");
    }
}
