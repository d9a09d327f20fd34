package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    private static final String LEAD =
            "The accord ends nine years of talks between the two countries over the banks that lie"
                    + " between them, and takes effect in the spring.";
    private static final String BODY = LEAD.replace("accord", "treaty");
    private static final Region PAGE = new Region("body", "", null, Hint.NONE, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/9/12",
                "Published 4:30 p.m. ET Sept. 12, 2025 | Updated 5:01 p.m. ET Sept. 12, 2025",
                "Actualizado el 12/09/2025 02:14 a.m.",
                "Dodano: 12.09.2025, 11:55",
                "Jane Roe, 12 September 2025",
            })
    void takesALineThatTellsADate(String line) {
        List<Block> blocks = blocks(line, BODY);
        assertThat(DateLine.take(blocks)).isEqualTo(LocalDate.of(2025, 9, 12));
        assertThat(blocks).extracting(Block::text).containsExactly(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Roe",
                "By Jane Roe and John Doe, Political Correspondents",
                "Par Jeanne Exemple, correspondante à Oslo",
                "Von Erika Muster",
            })
    void takesALineThatTellsWhoWroteIt(String line) {
        List<Block> blocks = blocks(LEAD, line, BODY);
        DateLine.take(blocks);
        assertThat(blocks).extracting(Block::text).containsExactly(LEAD, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday, the ministers had agreed on a plan for the autumn.",
                "Le 12 septembre 2025, le ministre a signé l’accord.",
            })
    void leavesASentenceThatBeginsLikeOne(String line) {
        List<Block> blocks = blocks(line, BODY);
        DateLine.take(blocks);
        assertThat(blocks).hasSize(2);
    }

    @Test
    void takesANameBelowItsPreposition() {
        List<Block> blocks = blocks("Von", "Erika Muster", BODY);
        DateLine.take(blocks);
        assertThat(blocks).hasSize(1);
    }

    @Test
    void leavesTheDatesOfAChronology() {
        List<Block> blocks =
                blocks(LEAD, "3 April 2025", BODY, "4 April 2025", BODY, "5 April 2025", BODY);
        DateLine.take(blocks);
        assertThat(blocks).hasSize(7);
    }

    @Test
    void takesNoMoreLinesThanAnyPageHas() {
        List<Block> blocks =
                blocks(Collections.nCopies(1000, "By Jane Roe").toArray(String[]::new));
        DateLine.take(blocks);
        assertThat(blocks).hasSizeGreaterThan(900);
    }

    private static List<Block> blocks(String... texts) {
        return new ArrayList<>(
                Stream.of(texts)
                        .map(text -> new Block(text, 0, Block.Kind.PARAGRAPH, PAGE))
                        .toList());
    }
}
