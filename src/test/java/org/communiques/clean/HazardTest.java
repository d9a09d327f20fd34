package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.communiques.ProcessorTime;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardTest {
    private static final String SENTENCE =
            "Les deux ministres ont salué la qualité des relations entre leurs deux pays, et sont convenus de"
                    + " les approfondir. ";

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<span>", "<b><p>", "<ul><li>", "<table><tr><td>", "<font><i>"})
    void survivesNestingTenThousandDeep(String tag) {
        String page = "<body>" + tag.repeat(10_000) + SENTENCE;
        assertThat(ProcessorTime.of(() -> assertThat(page(page).text()).contains("ministres")))
                .isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>%s</p>", "%s<br>", "<li><a href='/x'>%s</a></li>", "<h2>%s</h2>", "%s "})
    void readsTenMegabytesInSeconds(String piece) {
        String page =
                "<body>" + piece.replace("%s", SENTENCE).repeat(10_000_000 / SENTENCE.length());
        assertThat(ProcessorTime.of(() -> page(page))).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void countsABodyGivenTwiceOnce() {
        String body =
                "<p>Cher collègue,</p><p>"
                        + SENTENCE
                        + "</p><h2>Suite</h2><p>"
                        + SENTENCE.repeat(2)
                        + "</p>";
        CleanDocument clean =
                page(
                        "<main><div class='hidden-xs'>"
                                + body
                                + "</div><div class='visible-xs'>"
                                + body
                                + "</div>");
        assertThat(clean.paragraphs()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutInvisibleCharactersAndKeepsTypography() {
        CleanDocument clean =
                page(
                        "<main><p>L’Indo&shy;-Pacifique « libre&nbsp;»&#x200B; &amp; ouvert, dit-on ; "
                                + SENTENCE);
        assertThat(clean.text()).startsWith("L’Indo-Pacifique « libre\u00A0» & ouvert, dit-on ; ");
    }

    @Test
    void keepsTheLinesOfWhatIsPreformatted() {
        CleanDocument clean =
                page(
                        "<main><p>"
                                + SENTENCE
                                + "</p><pre>\n23 juin   <b>Arrivée</b> à Oslo\n24 juin   Entretiens\r\n\n"
                                + "25 juin   Retour</pre>");
        assertThat(clean.paragraphs())
                .endsWith("23 juin Arrivée à Oslo", "24 juin Entretiens", "25 juin Retour");
    }

    @Test
    void joinsTheLinesOfPreformattedProse() {
        String prose =
                """
                Les ministres ont salué la qualité des relations entre les deux
                pays, et sont convenus de rester en contact étroit au sujet des
                ports du nord. Ils ont évoqué la pêche de cet hiver, ainsi que
                les lignes de la mer.

                Ils se reverront au printemps, quand la glace aura quitté les
                ports, pour signer un accord.
                """;
        CleanDocument clean = page("<main><pre>" + prose + "</pre>");
        assertThat(clean.paragraphs())
                .containsExactlyElementsOf(
                        List.of(prose.replace("\n\n", "#").replace("\n", " ").strip().split("#")));
    }

    @Test
    void keepsPrintedNumbersAndInventsNone() {
        CleanDocument clean =
                page(
                        "<main><p>1. "
                                + SENTENCE
                                + "</p><ol><li>"
                                + SENTENCE.replace("deux", "trois")
                                + "</li></ol>");
        assertThat(clean.paragraphs().getFirst()).startsWith("1. Les deux");
        assertThat(clean.paragraphs().getLast()).startsWith("Les trois");
    }

    @Test
    void changesNothingInWhatIsClean() {
        CleanDocument once =
                page(
                        "<main><h1>Un titre</h1><p>"
                                + SENTENCE
                                + "</p><ul><li>"
                                + SENTENCE.repeat(2)
                                + "</li></ul>");
        CleanDocument again =
                page("<main><p>" + String.join("</p><p>", once.paragraphs()) + "</p></main>");
        assertThat(again.paragraphs()).isEqualTo(once.paragraphs());
    }

    @Test
    void neverThrowsAndLeavesNoMarkUp() {
        List<String> pieces =
                List.of(
                        "<p>",
                        "</p>",
                        "<div class='sidebar'>",
                        "</div>",
                        "<table>",
                        "<td>",
                        "<br>",
                        "<!--",
                        "-->",
                        "<script>",
                        "</script>",
                        SENTENCE,
                        "2025/4/4",
                        "<h1>",
                        "</h1>",
                        "<a href='x'>",
                        "</a>",
                        "&lt;",
                        "&#0;",
                        "\u0000",
                        "\uD800",
                        "<li>",
                        "<main>",
                        "<title>",
                        "Lien",
                        "©",
                        "\n");
        Random dice = new Random(20250404);
        for (int i = 0; i < 500; i++) {
            StringBuilder page = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                page.append(pieces.get(dice.nextInt(pieces.size())));
            }
            assertThatCode(() ->
                            assertThat(page(page.toString()).text())
                                    .doesNotContain("<p>", "<div", "</a>"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void neverThrowsOnAnyBytes() {
        Random dice = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[dice.nextInt(2000)];
            dice.nextBytes(bytes);
            assertThatCode(
                            () -> {
                                clean(new Content.Html(bytes, null));
                                clean(new Content.Plain(bytes));
                                clean(new Content.Markdown(bytes));
                            })
                    .doesNotThrowAnyException();
        }
    }

    private static CleanDocument page(String html) {
        return clean(new Content.Html(html.getBytes(StandardCharsets.UTF_8), null));
    }

    private static CleanDocument clean(Content content) {
        Origin origin = Origin.unread("x", "x", null, null);
        return new Cleaner().clean(new SourceDocument(origin, content, Declared.NOTHING));
    }
}
