package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowTest {
    private static final String PROSE =
            "The two ministers signed in Norvik an accord on fisheries that takes effect next spring, and"
                    + " named the commission that will watch over it for the first three years.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <tr><td>Training of crews</td><td>2 million</td></tr>         ; Training of crews | 2 million
                    <tr><th>Training<td><p>2 million</p><td>2026                  ; Training | 2 million | 2026
                    <tr><td>Training</td><td></td><td>3</td></tr>                 ; Training | 3
                    <tr><td>Training<br>of crews</td><td><b>2</b> million</td></tr> ; Training of crews | 2 million
                    <tr><td colspan=2>Second year</td></tr>                       ; Second year
                    """)
    void keepsARowTogether(String row, String paragraph) {
        assertThat(paragraphs("<table>" + row + "</table>"))
                .isEqualTo(PROSE + "\n\n" + paragraph + "\n\n" + PROSE.replace("accord", "treaty"));
    }

    @Test
    void leavesTextsSideBySideApart() {
        String left =
                PROSE.replace("fisheries", "fisheries in the waters of the north and of the east");
        String right = PROSE.replace("fisheries", "harbours, on their lights and on their pilots");
        assertThat(
                        paragraphs(
                                "<table><tr><td>"
                                        + left
                                        + "</td><td>"
                                        + right
                                        + "</td></tr></table>"))
                .contains(left + "\n\n" + right);
    }

    @Test
    void leavesSentencesSideBySideApart() {
        String left = "The two ministers opened the new quay of Norvik.";
        String right = "Les deux ministres ont ouvert le nouveau quai de Norvik.";
        assertThat(paragraphs("<table><tr><td>" + left + "<td>" + right + "</table>"))
                .contains(left + "\n\n" + right);
    }

    @Test
    void joinsOnlyTheInnermostRowOfATableInATable() {
        String inner =
                "<table><tr><td>Crews</td><td>2</td></tr><tr><td>Ports</td><td>3</td></tr></table>";
        assertThat(paragraphs("<table><tr><td>Year</td><td>" + inner + "</td></tr></table>"))
                .contains("\n\nYear\n\nCrews | 2\n\nPorts | 3\n\n");
    }

    @Test
    void readsADateInARowOfTheHeader() {
        assertThat(
                        GoldenPages.clean(
                                        "<h1>Accord on fisheries signed</h1><table><tr><td>Date</td><td><time"
                                                + " datetime=2025-06-02>Monday</time></td></tr></table><p>"
                                                + PROSE)
                                .published())
                .hasToString("2025-06-02");
    }

    private static String paragraphs(String table) {
        return GoldenPages.clean(
                        "<h1>Accord on fisheries signed</h1><p>"
                                + PROSE
                                + "</p>"
                                + table
                                + "<p>"
                                + PROSE.replace("accord", "treaty"))
                .text();
    }
}
