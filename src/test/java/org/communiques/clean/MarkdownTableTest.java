package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    private static final String PROSE =
            "Les deux pays se partagent l’effort de pêche | à parts égales.";

    @Test
    void joinsTheCellsOfARowAsThoseOfAPage() {
        String table =
                """
                | Zone         | Part               | Note |
                |:-------------|-------------------:|------|
                | Banc du nord | douze mille tonnes |      |
                | Banc du sud  | huit \\| neuf      | *an* |
                """;
        assertThat(FootnoteMarkTest.markdown(PROSE + "\n\n" + table))
                .isEqualTo(
                        PROSE
                                + "\n\nZone | Part | Note\n\nBanc du nord | douze mille tonnes\n\n"
                                + "Banc du sud | huit | neuf | an");
    }

    @Test
    void knowsATableWithoutBordersByTheLineBelowItsHead() {
        String table =
                "Zone | Part\n--- | ---\nBanc du nord | douze mille tonnes\n\nFin | des travaux.";
        assertThat(FootnoteMarkTest.markdown("# Un accord\n\n" + PROSE + "\n\n" + table))
                .isEqualTo(
                        PROSE
                                + "\n\nZone | Part\n\nBanc du nord | douze mille tonnes\n\n"
                                + "Fin | des travaux.");
    }
}
