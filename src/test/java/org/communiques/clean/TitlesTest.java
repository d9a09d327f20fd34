package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communiques.model.CleanDocument;
import org.communiques.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    private static final String PAGE =
            """
            <head><title>%1$s</title><meta property="og:title" content="%1$s"></head>
            <body><h1>%2$s</h1><p>Le ministre a signé à Oslo l’accord de pêche négocié depuis l’été, et a
            salué la qualité des relations entre les deux pays.</p></body>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Accord de pêche signé à Oslo - Ministère | Accord de pêche signé à Oslo | Accord de pêche signé à Oslo
                    Un accord de pêche signé à Oslo          | Pêche : un accord est signé à Oslo jeudi | Pêche : un accord est signé à Oslo jeudi
                    Un accord de pêche signé à Oslo - Mer    | Ministère de la Mer et des ports | Un accord de pêche signé à Oslo
                    Un accord de pêche signé à Oslo          | Presse | Un accord de pêche signé à Oslo
                    """)
    void choosesTheHeadingThatSaysWhatTheHeadDeclares(
            String declared, String heading, String title) {
        String page = PAGE.replace("%1$s", declared).replace("%2$s", heading);
        assertThat(GoldenPages.clean(page).title()).isEqualTo(title);
    }

    private static CleanDocument page(String head, String body) {
        return GoldenPages.clean(
                "<head>"
                        + head
                        + "</head><body>"
                        + body
                        + "<p>Le ministre a signé à Oslo l’accord de pêche négocié depuis l’été, et a salué la"
                        + " qualité des relations entre les deux pays.</p></body>");
    }

    @Test
    void choosesTheFullerHeadingThatAPageGivesForTwoWidthsOfScreen() {
        String heading = "Entretien téléphonique du ministre avec son homologue norvégien";
        CleanDocument clean =
                page(
                        "<title>Entretien téléphonique | Ministère</title>",
                        "<h1 class=wide>" + heading + "</h1><h1 class=narrow>" + heading + "</h1>");
        assertThat(clean.title()).isEqualTo(heading);
        assertThat(clean.sections()).extracting(Section::heading).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Iran | Ministère des Affaires étrangères</title>",
                "<title>Iran</title><meta property=og:title content='Iran - Ministère'>",
                "",
            })
    void choosesAHeadingOfOneWord(String head) {
        assertThat(page(head, "<h1>Iran</h1>").title()).isEqualTo("Iran");
    }

    @Test
    void takesNoNameOfASiteForATitle() {
        CleanDocument clean =
                page(
                        "<title>Accord de pêche à Oslo | Ministère de la Mer</title>"
                                + "<meta property=og:site_name content='Ministère de la Mer'>",
                        "<h1><a href=/>Ministère de la Mer</a></h1>");
        assertThat(clean.title()).isEqualTo("Accord de pêche à Oslo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Accord de pêche signé à Oslo | Mer
                    Accord de pêche signé à Oslo｜Mer
                    Accord de pêche signé à Oslo │ Mer
                    Accord de pêche signé à Oslo ― Mer
                    Accord de pêche signé à Oslo › Mer
                    Accord de pêche signé à Oslo　－　Mer
                    Mer｜Accord de pêche signé à Oslo
                    Mer - Accord de pêche signé à Oslo
                    Mer : Accord de pêche signé à Oslo｜Mer
                    """)
    void cutsTheNameOfTheSiteOffWhateverPartsIt(String declared) {
        CleanDocument clean =
                page("<title>" + declared + "</title><meta property=og:site_name content=Mer>", "");
        assertThat(clean.title()).isEqualTo("Accord de pêche signé à Oslo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Ministère de la Mer</title><meta property=og:site_name content='Ministère de la Mer'>",
                "<title>Ministère de la Mer</title><meta property=og:title content='Ministère de la mer'>"
                        + "<meta property=og:site_name content='Ministère de la Mer'>",
                "<title>Accueil</title>",
                "<title>Accueil | Ministère de la Mer</title>",
                "<title>Communiqués de presse - Ministère de la Mer</title>"
                        + "<meta property=og:site_name content='Ministère de la Mer'>",
                "<title>Untitled Document</title>",
                "",
            })
    void takesTheFirstHeadingOfTheTextWhereTheHeadNamesNoMoreThanTheSite(String head) {
        for (String tag : new String[] {"h1", "h2", "h3"}) {
            String heading = "<" + tag + ">Un accord de pêche à Oslo</" + tag + ">";
            CleanDocument clean =
                    page(head, "<nav><h4>Menu</h4><ul><li><a href=/a>A</a></ul></nav>" + heading);
            assertThat(clean.title()).isEqualTo("Un accord de pêche à Oslo");
            assertThat(clean.sections()).extracting(Section::heading).containsOnlyNulls();
        }
    }

    @Test
    void keepsAGenericTitleOfATextWithoutHeading() {
        assertThat(page("<title>Communiqué de presse</title>", "").title())
                .isEqualTo("Communiqué de presse");
    }

    @Test
    void findsTheTitleBetweenTheNamesOfTheSite() {
        CleanDocument clean =
                page(
                        "<title>Ministère » Actualités » Accord de pêche</title>",
                        "<h1><a href=/>Ministère</a></h1><h2>Accord de pêche</h2>");
        assertThat(clean.title()).isEqualTo("Accord de pêche");
    }

    @Test
    void leavesOutWhatAHeadingPrintsAboveTheTitle() {
        CleanDocument clean =
                page(
                        "<meta property=og:title content='Un accord de pêche signé à Oslo'><title>Un accord</title>",
                        "<h1><span>Communiqué de presse</span> Un accord de pêche signé à Oslo</h1>");
        assertThat(clean.title()).isEqualTo("Un accord de pêche signé à Oslo");
        assertThat(clean.sections()).extracting(Section::heading).containsOnlyNulls();
    }

    @Test
    void choosesTheWholeOfATitleThatIsCutShort() {
        CleanDocument clean =
                page(
                        "<meta property=og:title content='Un accord de pêche signé à Oslo par les deux ministres'>",
                        "<h1>Un accord de pêche signé à Oslo…</h1>");
        assertThat(clean.title())
                .isEqualTo("Un accord de pêche signé à Oslo par les deux ministres");
    }

    @Test
    void readsATitleThatTextBeforeItDrivesOutOfTheHead() {
        CleanDocument clean =
                GoldenPages.clean(
                        "<html><head>&nbsp;<title>Accord de pêche à Oslo</title></head><body><p>Le ministre a signé"
                                + " à Oslo l’accord de pêche négocié depuis l’été.</p></body></html>");
        assertThat(clean.title()).isEqualTo("Accord de pêche à Oslo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>untitled document</title>",
                "<title>Ministry of Energy</title>",
                "<title>Ministry of Foreign Affairs of Ruritania - Press release</title>",
                "<title>Ministère des pêches - Communiqué du 12 mars 2003</title>",
                "<title>外務省</title>",
            })
    void takesTheLineThatAnOldPageShowsAsAHeading(String head) {
        String[] headings = {
            "<center><b><font size=4>Statement of the Ministers on the grid</font></b><br><i>Vilnius, 21 May"
                    + " 1998</i></center>",
            "<p align=center>Statement of the Ministers on the grid</p><p>Vilnius, 21 May 1998</p>",
            "<h2>Statement of the Ministers on the grid</h2><p>Vilnius, 21 May 1998</p>",
        };
        for (String heading : headings) {
            CleanDocument clean = page(head, heading);
            assertThat(clean.title()).isEqualTo("Statement of the Ministers on the grid");
            assertThat(clean.published()).isEqualTo(LocalDate.of(1998, 5, 21));
            assertThat(clean.text()).startsWith("Le ministre").doesNotContain("Statement");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=rubrique>Actualités</p><h2>Rencontre à Oslo</h2><p align=right>le 4 avril 2008</p>",
                "<div>Espace presse</div><h2>Rencontre à Oslo</h2><p>4 avril 2008</p>",
                "<h3>Communiqués de presse</h3><h2>Rencontre à Oslo</h2><p>4 avril 2008</p>",
            })
    void takesTheHeadingBelowTheRubricThatItStandsIn(String body) {
        CleanDocument clean = page("<title>Ambassade de Ruritanie en France</title>", body);
        assertThat(clean.title()).isEqualTo("Rencontre à Oslo");
        assertThat(clean.published()).isEqualTo(LocalDate.of(2008, 4, 4));
        assertThat(clean.text()).startsWith("Le ministre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"外務省: 日・北国外相会談", "外務省：日・北国外相会談", "Ministère: 日・北国外相会談"})
    void takesTheHeadingBehindTheNameOfTheAuthority(String declared) {
        CleanDocument clean = page("<title>" + declared + "</title>", "<h1>日・北国外相会談</h1>");
        assertThat(clean.title()).isEqualTo("日・北国外相会談");
    }

    @Test
    void takesTheLineThatItsNameCallsTheTitle() {
        CleanDocument clean =
                page(
                        "<title>外交部</title>",
                        "<div id=News_Title>外交部长同北国外长举行会谈</div><div>2017-04-08</div>");
        assertThat(clean.title()).isEqualTo("外交部长同北国外长举行会谈");
        assertThat(clean.text()).startsWith("Le ministre");
    }

    @Test
    void takesALineInCapitalsForTheTitleOfAPageWithoutOne() {
        CleanDocument clean =
                page("<title>Untitled</title>", "<p>STATEMENT ON THE GRIDS OF THE NORTH</p>");
        assertThat(clean.title()).isEqualTo("STATEMENT ON THE GRIDS OF THE NORTH");
    }

    @Test
    void keepsATitleThatSaysWhatAMinistryDid() {
        String title = "Ministry of Energy opens a mine";
        CleanDocument clean =
                page("<title>" + title + "</title>", "<h2>Background of the accord</h2>");
        assertThat(clean.title()).isEqualTo(title);
        assertThat(clean.sections()).hasSize(1);
    }
}
