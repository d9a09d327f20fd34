package org.communiques.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /news/#.html,         /news/12.html,                 true
                    /news/#.html,         /news/.html,                   false
                    /news/#.html,         /news/1a.html,                 false
                    /news/#,              /news/#,                       false
                    /*/nsb?id=#*,         /fr/nsb?id=10234&x=1,          true
                    /*/nsb?id=#*,         /fr/nsb?id=,                   false
                    Référence #,          REFERENCE 12,                  true
                    *traduction*libre*,   « Traduction libre »,          true
                    *traduction*libre*,   « Traduction contrôlée »,      false
                    l'essentiel,          L’essentiel,                   true
                    Photo #*,             Photo\u00A03 (de gauche),      true
                    a.c,                  abc,                           false
                    *,                    anything,                      true
                    """)
    void standsForWhatAPersonMeans(String pattern, String text, boolean matches) {
        assertThat(new Wildcard(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void takesTimeInProportionToTheTextWhateverThePattern() {
        Wildcard nested = new Wildcard("*a".repeat(40) + "b");
        assertThat(ProcessorTime.growth(2_000, "a"::repeat, nested::matches))
                .isLessThan(ProcessorTime.SUPERLINEAR);
    }
}
