package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.communiques.web.Figures.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AboutPageTest {
    static Stream<Figure> figures() {
        return Figures.read(new WebFiles(null)).all().stream();
    }

    /// Whoever measures anew writes the figure into the chapter and into `web/figures/measured.tsv`.
    @ParameterizedTest
    @MethodSource("figures")
    void showsTheFiguresThatTheChaptersReport(Figure figure) throws IOException {
        assertThat(new Chapter(figure.chapter()).figures(figure.row(), figure.column()))
                .as("%s of web/figures/measured.tsv", figure)
                .containsExactly(figure.value());
    }

    @Test
    void saysWhatIsIndexedAndHowWellItIsRead() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            assertThat(site.body("/about"))
                    .contains("Ministère d’essai", "Par année", "15 janvier 2026", "0,9")
                    .contains("/?source=Minist", "/?year=2024");
            assertThat(site.body("/about?lang=en")).contains("By year", "0.9");
        }
    }

    @Test
    void saysWhichPeriodIsCoveredAndWhatTheLastRunMet() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            assertThat(site.body("/about"))
                    .contains("Du 3 janvier 2020 au 3 février 2025")
                    .contains("31 documents lus", "2 laissés de côté", "1 en échec");
            assertThat(site.body("/about?lang=en"))
                    .contains("January 3, 2020", "31 documents read", "2 left out", "1 failed");
        }
    }
}
