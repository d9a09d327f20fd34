package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.source.SourceDocument.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNoteTest {
    private static final String BODY =
            "<h1>La pêche en chiffres</h1><p>Le ministère publie chaque printemps les chiffres de la pêche et"
                    + " des cultures marines, port par port, avec ceux de l’année qui précède.</p>";

    private static String lastOf(String html) {
        return GoldenPages.clean("<body>" + BODY + html + "</body>")
                .sections()
                .getLast()
                .paragraphs()
                .getLast();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sources : ministère de la Mer, relevés des ports, 2024.",
                "Source: Ministry of Fisheries",
                "Quelle: Fischereibericht 2024 der Bundesregierung",
                "Fuentes: informes de los puertos y del Ministerio",
            })
    void keepsWhereAFigureIsFrom(String note) {
        assertThat(lastOf("<p>" + note + "</p>")).isEqualTo(note);
    }

    @Test
    void keepsTheOneWordBelowATable() {
        String table =
                "<table><tr><td>Navires</td><td>1 200</td></tr><tr><td>Ports</td><td>64</td></tr></table>";
        assertThat(lastOf(table + "<p>Source : Eurostat</p>")).isEqualTo("Source : Eurostat");
    }

    @Test
    void keepsANoteInPlainText() {
        String text =
                "La pêche en chiffres\n\nLe ministère publie les chiffres de la pêche.\n\nSource : Eurostat\n";
        assertThat(GoldenPages.clean(Content.Plain.of(text)).text()).endsWith("Source : Eurostat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Quelle: Agentur</p>",
                "<p>Source: AFP / Jean Exemple</p>",
                "<p>Source : photo du ministère</p>",
                "<p>Quelle: © Ministerium der Fischerei</p>",
                "<p>Source: https://www.agency.example/news/12</p>",
                "<p>Source : <a href=/a>Le bulletin de la mer</a></p>",
                "<img src=port.jpg><p>Quelle: Erika Muster</p>",
                "<figure><img src=port.jpg></figure><div><span>Source : port de Norvik</span></div>",
            })
    void dropsWhoTookAPictureAndWhereALinkLeads(String html) {
        assertThat(lastOf(html)).endsWith("qui précède.");
    }

    @Test
    void keepsALongNoteThoughAPictureStandsAboveIt() {
        String note =
                "Sources : ministère de la Mer, relevés des ports de 2024, et rapport annuel de la commission.";
        assertThat(lastOf("<img src=seal.png><p>" + note + "</p>")).isEqualTo(note);
    }

    @Test
    void keepsTheLabelOfAListOfSources() {
        String list = "<p>Sources :</p><ul><li>relevés des ports</li><li>rapport annuel</li></ul>";
        assertThat(GoldenPages.clean("<body>" + BODY + list + "</body>").text())
                .endsWith("Sources :\n\nrelevés des ports\n\nrapport annuel");
    }
}
