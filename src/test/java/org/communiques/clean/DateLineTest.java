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
                "Sept. 12th, 2025",
            })
    void takesALineThatTellsADate(String line) {
        List<Block> blocks = blocks(line, BODY);
        assertThat(DateLine.take(blocks, null)).isEqualTo(LocalDate.of(2025, 9, 12));
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
        DateLine.take(blocks, null);
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
        DateLine.take(blocks, null);
        assertThat(blocks).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年9月12日、港湾大臣は北浜市で漁業者と会談し、新しい埠頭の完成を祝いました。",
                "2025年9月12日、大臣は埠頭を視察しました。",
                "令和7年9月12日、大臣は埠頭を視察し、完成を祝った",
                "2025年9月12日大臣会見",
                "2025年9月12日，港口部长视察新码头。",
                "2025年9月12日，港口部长在北滨与渔民代表举行会谈",
            })
    void leavesASentenceInScriptsWithoutBlanks(String line) {
        List<Block> blocks = blocks(line, line.replace("12日", "13日"), line.replace("12日", "14日"));
        assertThat(DateLine.take(blocks, null)).isNull();
        assertThat(blocks).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年9月12日",
                "2025年9月12日（金曜日）",
                "令和7年9月12日",
                "東京、2025年9月12日",
                "掲載日：2025年9月12日",
                "2025年9月12日 港湾省",
                "发布日期：2025年9月12日 10:30",
            })
    void takesADateLineInScriptsWithoutBlanks(String line) {
        List<Block> blocks = blocks(line, BODY);
        assertThat(DateLine.take(blocks, null)).isEqualTo(LocalDate.of(2025, 9, 12));
        assertThat(blocks).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deadline for tenders: 12 April 2021",
                "Entrée en vigueur : 12 avril 2021",
                "In force since: 12 April 2021",
                "12 April 2021: deadline for tenders",
                "From 3 to 12 April 2021",
                "Bau der Mole: 12. April 2021",
            })
    void leavesALineThatSaysWhatTheDateIsOf(String line) {
        List<Block> blocks = blocks(line, BODY, line, "The ministers agreed.", line);
        assertThat(DateLine.take(blocks, null)).isNull();
        assertThat(blocks).hasSize(5);
    }

    @Test
    void leavesEntriesOfListsAndRowsOfTables() {
        Region row = new Region("tr", "", PAGE, Hint.NONE, 0);
        List<Block> blocks = blocks("The ministers agreed on a ferry.");
        blocks.add(new Block("12 April 2021", 0, Block.Kind.ITEM, PAGE));
        blocks.add(new Block("Publication | 12 April 2021", 0, Block.Kind.ROW, row));
        assertThat(DateLine.take(blocks, null)).isNull();
        assertThat(blocks).hasSize(3);
    }

    @Test
    void leavesAPlaceWithItsDateBelowTheFirstSentence() {
        List<Block> blocks = blocks(LEAD, "Signed in Bergen, 12 April 2021", BODY);
        assertThat(DateLine.take(blocks, null)).isNull();
        assertThat(blocks).hasSize(3);
    }

    @Test
    void leavesADateAmongShortSentences() {
        List<Block> blocks =
                blocks(
                        "Bergen, 2 March 2020",
                        "The ministers agreed on a ferry.",
                        "It has room for forty cars.",
                        "Bergen, 12 April 2021",
                        "They will meet again.");
        assertThat(DateLine.take(blocks, null)).isEqualTo(LocalDate.of(2020, 3, 2));
        assertThat(blocks).hasSize(4);
    }

    @Test
    void takesANameBelowItsPreposition() {
        List<Block> blocks = blocks("Von", "Erika Muster", BODY);
        DateLine.take(blocks, null);
        assertThat(blocks).hasSize(1);
    }

    @Test
    void leavesTheDatesOfAChronology() {
        List<Block> blocks =
                blocks(LEAD, "3 April 2025", BODY, "4 April 2025", BODY, "5 April 2025", BODY);
        DateLine.take(blocks, null);
        assertThat(blocks).hasSize(7);
    }

    @Test
    void takesNoMoreLinesThanAnyPageHas() {
        List<Block> blocks =
                blocks(Collections.nCopies(1000, "By Jane Roe").toArray(String[]::new));
        DateLine.take(blocks, null);
        assertThat(blocks).hasSizeGreaterThan(900);
    }

    private static List<Block> blocks(String... texts) {
        return new ArrayList<>(
                Stream.of(texts)
                        .map(text -> new Block(text, 0, Block.Kind.PARAGRAPH, PAGE))
                        .toList());
    }
}
