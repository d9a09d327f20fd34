package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L’Élysée à 14h55   | l' elysee a 14 h 55
                    Jean-Noël d`Œuvre  | jean noel d` oeuvre
                    le G7, en 2025.    | le g7 , en 2025 .
                    Straße in Thành    | strasse in thanh
                    日本 – Kenya’s       | 日 本 – kenya ' s
                    """)
    void foldsEachTokenAsItIsCut(String text, String words) {
        assertThat(String.join(" ", Tokenizer.words(text))).isEqualTo(words);
    }

    @Test
    void givesOneStringForAWordMetAgain() {
        List<String> words = Tokenizer.words("Vaugrenier, à VAUGRENIER");
        assertThat(words.getFirst()).isSameAs(words.getLast());
    }

    @Test
    void cutsWordsOfAnyLength() {
        String word = "a".repeat(1000);
        assertThat(Tokenizer.words(word + " " + word)).containsExactly(word, word);
    }
}
