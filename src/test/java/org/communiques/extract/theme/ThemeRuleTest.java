package org.communiques.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.Documents;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.Forms;
import org.communiques.vocabulary.Labels;
import org.communiques.vocabulary.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A theme's rule is read whole, or refused with what to write.
class ThemeRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    corbeau                    | Les corbeaux volent.      | true
                    "corbeau de mer"           | Un corbeau de mer vole.   | true
                    "corbeau de mer"           | Un corbeau vole en mer.   | false
                    =corbeau                   | Les corbeaux volent.      | false
                    corb*                      | Le corbillard passe.      | true
                    corbeau AND -mer           | Un corbeau de mer vole.   | false
                    corbeau AND (mer OR forêt) | Un corbeau vole en forêt. | true
                    pays:JP                    | Rien.                     | true
                    pays:FR                    | Rien.                     | false
                    pays:(FR OR JP)            | Rien.                     | true
                    pays:(FR OR IT)            | Rien.                     | false
                    type:discours              | Rien.                     | true
                    titre:corbeau              | Un corbeau vole.          | false
                    """)
    void holds(String rule, String sentence, boolean held) {
        assertThat(held(rule, sentence)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    =="corbeau de mer"       | write =word, or a phrase in quotation marks
                    ===Corbeau               | write =word, or a phrase in quotation marks
                    "corbeau mer"~5          | write each phrase that is meant, with OR between them
                    corbeau~                 | write each spelling that is meant, with OR between them
                    l'étatiq*                | write the beginning of one word before *
                    date:2025                | a sentence has no date: leave it out
                    ministre:x               | a theme's rule may ask for titre:, pays:, organisation: and type: alone
                    theme:iran               | a theme's rule may ask for titre:, pays:, organisation: and type: alone
                    pays:"les deux"          | write a code, or codes with OR between them in parentheses
                    type:"discours"          | write a code, or codes with OR between them in parentheses
                    corbeau AND (mer OR ami~) | ami~: write each spelling
                    corbeau AND -ministre:x  | a theme's rule may ask for
                    titre:("a b"~3)          | write each phrase
                    """)
    void refuses(String rule, String instead) {
        assertThatThrownBy(() -> ThemeRule.parse(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(instead);
    }

    private static boolean held(String rule, String sentence) {
        Passage passage =
                Reading.of(Documents.in("fr", "Note", "2025-01-15", sentence)).passages().getLast();
        Theme theme =
                new Theme(
                        "birds",
                        new Labels(Map.of("en", "Birds")),
                        new Labels(Map.of("en", "Birds")),
                        List.of(new Theme.Rule(Theme.Rule.ANY, 1, rule)),
                        new Theme.Exceptions(Forms.NONE, Set.of(), Set.of()),
                        new Theme.Weights(3, 2, new Theme.Beside(0.5, 1), 1));
        ThemeRules rules = new ThemeRules(List.of(theme), "fr");
        TermPlaces found = rules.find(new Span(passage, 0, passage.size()));
        return !rules.heldBy(found, Set.of("jp", "discours")).isEmpty();
    }
}
