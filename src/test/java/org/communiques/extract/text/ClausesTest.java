package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Passages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    /// The word before the bar is the last of the text.
    @ParameterizedTest
    @CsvSource({
        "fr, le ministre qui, true, true",
        "fr, la visite lors, true, true",
        "fr, la visite a, false, true",
        "fr, la visite à, false, false",
        "fr, la visite ;, false, true",
        "fr, la visite avant, false, true",
        "fr, la visite hier, false, false",
        "en, the minister who, true, true",
        "de, der Minister hat, false, true",
        "en, the minister hat, false, false"
    })
    void beginAtWordsThatHaveDeedsOfTheirOwn(
            String language, String text, boolean subordinate, boolean clause) {
        Passage passage = Passages.in(language, text);
        int last = passage.size() - 1;
        assertThat(Clauses.isSubordinate(passage, last)).isEqualTo(subordinate);
        assertThat(Clauses.begin(passage, last)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"dans l’après-midi", "un après-midi"})
    void doNotBeginInTheMiddleOfTheDay(String text) {
        Passage passage = Passages.french(text);
        for (int i = 0; i < passage.size(); i++) {
            assertThat(Clauses.begin(passage, i)).as(passage.word(i)).isFalse();
        }
    }
}
