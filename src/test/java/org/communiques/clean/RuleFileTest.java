package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    @Test
    void readsTheLinesOfEachSection() {
        RuleFile file =
                RuleFile.of(
                        List.of(
                                "# for people",
                                "[one]",
                                "a(b",
                                "    |c)",
                                "",
                                "[x]y",
                                "[two]",
                                "d"));
        assertThat(file.lines("one")).containsExactly("a(b|c)", "[x]y");
        assertThat(file.lines("two")).containsExactly("d");
    }

    @Test
    void readsNameLengthAndSignsOfARule() {
        List<PhraseRule> rules =
                PhraseRules.of(
                        List.of(
                                "= sharing, 90",
                                "share",
                                "tweet",
                                "= log in, 140: in | on",
                                "x.*"));
        assertThat(rules).extracting(PhraseRule::name).containsExactly("sharing", "log in");
        assertThat(rules).extracting(PhraseRule::longest).containsExactly(90, 140);
        assertThat(rules.getFirst().takes("tweet")).isTrue();
        assertThat(rules.getLast().signs()).containsExactly("in", "on");
    }

    @Test
    void namesTheRuleThatIsNotWrittenAsOne() {
        assertThatThrownBy(() -> PhraseRules.of(List.of("= sharing", "share")))
                .hasMessage("No name of a rule: '= sharing'");
    }
}
