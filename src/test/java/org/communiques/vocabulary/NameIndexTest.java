package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final List<Token> TEXT =
            Tokenizer.tokenize("Vers la Corée du Sud, puis le Congo");
    private static final int COREE = 2;
    private static final int CONGO = 8;

    private final NameIndex<String> index = new NameIndex<>(4);

    @BeforeEach
    void add() {
        index.add("Corée", "KP or KR");
        index.add("Corée du Sud", "KR");
        index.add("Congo", "CG");
        index.add("Congo", "CD");
        index.add("Congo", "CG");
    }

    @Test
    void findsTheLongestNameThatStartsAtAToken() {
        assertThat(index.longest(TEXT, COREE)).isEqualTo(new NameIndex.Found<>(3, List.of("KR")));
    }

    @Test
    void goesBackToTheShorterNameWhereTheLongerIsBrokenOff() {
        assertThat(index.longest(TEXT.subList(0, COREE + 2), COREE))
                .isEqualTo(new NameIndex.Found<>(1, List.of("KP or KR")));
    }

    @Test
    void givesAllThatANameStandsForOnceInTheOrderOfAdding() {
        assertThat(index.longest(TEXT, CONGO))
                .isEqualTo(new NameIndex.Found<>(1, List.of("CG", "CD")));
    }

    @Test
    void findsNothingElsewhere() {
        assertThat(index.longest(TEXT, 0)).isNull();
        assertThat(index.longest(TEXT, -1)).isNull();
        assertThat(index.longest(TEXT, TEXT.size())).isNull();
    }

    @Test
    void refusesANameWithoutWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.add(" ", "KR"))
                .withMessageContaining("KR");
    }
}
