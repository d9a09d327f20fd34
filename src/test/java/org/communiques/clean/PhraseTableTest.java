package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTableTest {
    private static final List<PhraseRule> RULES =
            Stream.of(
                            PhraseRules.BOILERPLATE,
                            PhraseRules.RELATED,
                            PhraseRules.SOLICITATION,
                            PhraseRules.TALK)
                    .flatMap(List::stream)
                    .toList();

    /// Beginnings of rules, and marks that some allow before their words.
    private static final List<String> PIECES =
            List.of(
                    "photo",
                    "photos",
                    " ",
                    ": ",
                    "(",
                    "*",
                    "12",
                    "3 ",
                    "comments",
                    "share",
                    "read",
                    " more",
                    "lire aussi",
                    "©",
                    "写真",
                    "関連",
                    "accord",
                    "anzeige",
                    "»",
                    "a",
                    "oslo");

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "12", "(3) comments", "photo 1 photo 2", "関連ニュース", "ad"})
    void anOpeningRulesOutNoRuleThatTakesTheLine(String line) {
        assertThat(ruledOut(line)).isEmpty();
    }

    @Test
    void noOpeningOfAnyLineRulesOutARuleThatTakesIt() {
        Random random = new Random(3);
        for (int i = 0; i < 3000; i++) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(5); j >= 0; j--) {
                line.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(ruledOut(line.toString())).as(line.toString()).isEmpty();
        }
    }

    @Test
    void anOpeningRulesOutMostRules() {
        List<PhraseRule> left =
                RULES.stream()
                        .filter(rule -> rule.signs().isEmpty() && rule.mayOpenWith("the"))
                        .toList();
        assertThat(left).hasSizeLessThan(RULES.size() / 4);
    }

    private static List<PhraseRule> ruledOut(String line) {
        return RULES.stream()
                .filter(rule -> rule.takes(line))
                .filter(rule -> !rule.mayOpenWith(PhraseTable.opening(line)))
                .toList();
    }
}
