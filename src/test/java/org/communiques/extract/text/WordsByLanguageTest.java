package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsByLanguageTest {
    private static final WordsByLanguage WORDS =
            WordsByLanguage.of(Map.of("fr", "=à aux", "de", "war", "it", "=è era"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GERMAN  | Es war so.      | true
                    ENGLISH | A war so bad.   | false
                    FRENCH  | Il va à Paris.  | true
                    FRENCH  | Il a dit oui.   | false
                    FRENCH  | Il parle aux.   | true
                    ITALIAN | Lui è qui.      | true
                    ITALIAN | Lui e lei.      | false
                    OTHER   | Es war à è era. | false
                    """)
    void standInTextsOfTheirOwnLanguageOnly(Language language, String text, boolean stands) {
        Passage passage = Passage.of(text, Passage.Role.BODY, 0, language);
        assertThat(WORDS.isAmong(passage, 0, passage.size())).isEqualTo(stands);
    }

    @Test
    void joinLanguageByLanguage() {
        WordsByLanguage both = WORDS.and(WordsByLanguage.of(Map.of("de", "hat", "fr", "a")));
        Passage passage =
                Passage.of("Er hat. Es war. Er a.", Passage.Role.BODY, 0, Language.GERMAN);
        assertThat(both.isAt(passage, 1)).isTrue();
        assertThat(both.isAt(passage, 4)).isTrue();
        assertThat(both.isAt(passage, 7)).isFalse();
    }

    @Test
    void answerNothingBeyondThePassage() {
        Passage passage = Passage.of("war", Passage.Role.BODY, 0, Language.GERMAN);
        assertThat(WORDS.isAt(passage, -1)).isFalse();
        assertThat(WORDS.isAt(passage, 1)).isFalse();
    }
}
