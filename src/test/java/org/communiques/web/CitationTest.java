package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {
    private static final String PAGE = "https://here.example/communiques/essai";
    private static final LocalDate READ = LocalDate.of(2026, 1, 15);
    private static final Messages MESSAGES = new Messages(new WebFiles(null));
    private static final Words FRENCH = MESSAGES.in(Locale.FRENCH);

    private static Citation citation(@Nullable String title, @Nullable String publisher) {
        CleanDocument document =
                new CleanDocument(
                        Origin.unread(
                                "essai", "essai.html", "https://example.org/é?a=1", publisher),
                        title,
                        "fr",
                        LocalDate.parse("2024-10-11"),
                        List.of(
                                new Section(
                                        null,
                                        List.of("Un début.", "L’« ordre »\r\nER  - et la suite."))),
                        Given.NOTHING);
        return new Citation(new Communique(document, Facts.NONE), PAGE, READ, false, null);
    }

    private static Citation plain() {
        return citation("Entretien à Paris", "Ministère d’essai");
    }

    private static Citation second() {
        return plain().ofParagraph("2").orElseThrow();
    }

    @Test
    void saysInThePressWhoWhenWhereAndWhenRead() {
        assertThat(CitationForm.PRESS.write(plain(), FRENCH))
                .isEqualTo(
                        "«\u202FEntretien à Paris\u202F», Ministère d’essai, 11 octobre 2024,"
                                + " https://example.org/é?a=1 (consulté le 15 janvier 2026).");
        assertThat(CitationForm.PRESS.write(plain(), MESSAGES.in(Locale.ENGLISH)))
                .startsWith("“Entretien à Paris”, Ministère d’essai, October 11, 2024");
    }

    @ParameterizedTest
    @EnumSource(CitationForm.class)
    void neverPresentsADemonstrationTextAsAnOfficialOne(CitationForm form) {
        Citation sample = new Citation(plain().communique(), PAGE, READ, true, null);
        assertThat(form.write(sample, FRENCH))
                .contains("texte de d", "monstration", PAGE)
                .doesNotContain("example.org/", "Minist");
        assertThat(form.write(sample, MESSAGES.in(Locale.ENGLISH)))
                .contains("demonstration text, not an official one");
    }

    @Test
    void writesTheFirstDayOfAMonthAsFrenchDoes() {
        LocalDate first = LocalDate.of(2025, 4, 1);
        assertThat(FRENCH.date(first)).isEqualTo("1er avril 2025");
        assertThat(FRENCH.date(first.plusDays(10))).isEqualTo("11 avril 2025");
        assertThat(FRENCH.shortDate(first)).startsWith("1er ");
        assertThat(FRENCH.weekday(first)).isEqualTo("Mardi 1er avril");
        assertThat(MESSAGES.in(Locale.ENGLISH).date(first)).isEqualTo("April 1, 2025");
    }

    @Test
    void putsAParagraphInQuotationMarksAndItsOwnInTheSecondRank() {
        assertThat(CitationForm.PRESS.write(second(), FRENCH))
                .startsWith("«\u202FL’“ordre”")
                .contains("§\u00A02")
                .endsWith(PAGE + "#p2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "-1", "x", "99999999999", ""})
    void knowsNoParagraphOfSuchANumber(String number) {
        assertThat(plain().ofParagraph(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    État de droit     | {\\'E}tat de droit
                    Œuvre ça et là    | {\\OE}uvre {\\c c}a et l{\\`a}
                    50 % & 3_4 #1 $   | 50 \\% \\& 3\\_4 \\#1 \\$
                    a{b               | a\\textbraceleft{}b
                    a}b               | a\\textbraceright{}b
                    a\\b~^            | a\\textbackslash{}b\\textasciitilde{}\\textasciicircum{}
                    Šimonytė          | {\\v S}imonyt{\\.e}
                    岸田               | 岸田
                    """)
    void escapesForLatex(String text, String latex) {
        assertThat(LatexText.of(text)).isEqualTo(latex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Un } de trop", "{ ouvert", "\\} derrière", "@misc{x, a = {b}}"})
    void balancesEveryBraceOfABibtexEntry(String title) {
        String entry = CitationForm.BIBTEX.write(citation(title, title), FRENCH);
        assertThat(depths(entry)).last().isEqualTo(0);
        assertThat(depths(entry).subList(6, entry.strip().length() - 1)).doesNotContain(0);
    }

    private static List<Integer> depths(String entry) {
        int[] depth = {0};
        return entry.strip()
                .chars()
                .map(c -> depth[0] += c == '{' ? 1 : c == '}' ? -1 : 0)
                .boxed()
                .toList();
    }

    @Test
    void givesBibtexAPlainKeyAPlainAddressAndTheMacroOfTheMonth() {
        assertThat(CitationForm.BIBTEX.write(second(), FRENCH))
                .startsWith("@misc{2024-10-11-entretien-a-paris-p2,\n")
                .contains("url = {https://example.org/%C3%A9?a=1}", "month = oct,");
    }

    @Test
    void endsEveryLineOfRisAsItsFormatWants() {
        String record = CitationForm.RIS.write(second(), FRENCH);
        assertThat(record)
                .startsWith("TY  - ELEC\r\n")
                .endsWith("\r\nER  - \r\n")
                .contains("\r\nDA  - 2024/10/11/\r\n", "\r\nUR  - https://example.org/é?a=1\r\n");
        assertThat(record.split("\r\n")).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(record.split("ER  - ", -1)).as("a text cannot end the record").hasSize(3);
        assertThat(record.lines().filter(line -> line.startsWith("ER"))).hasSize(1);
    }

    @Test
    void writesAnItemThatCslReads() {
        JsonNode item =
                JsonMapper.builder()
                        .build()
                        .readTree(CitationForm.CSL.write(second(), FRENCH))
                        .path(0);
        assertThat(item.path("type").asString()).isEqualTo("webpage");
        assertThat(item.at("/author/0/literal").asString()).isEqualTo("Ministère d’essai");
        assertThat(item.at("/issued/date-parts/0/1").asInt()).isEqualTo(10);
        assertThat(item.at("/accessed/date-parts/0/0").asInt()).isEqualTo(2026);
        assertThat(item.path("id").asString()).isEqualTo(PAGE + "#p2");
    }

    @ParameterizedTest
    @EnumSource(CitationForm.class)
    void leavesOutWhatIsUnknown(CitationForm form) {
        assertThat(form.write(citation(null, null), FRENCH)).doesNotContain("null");
    }
}
