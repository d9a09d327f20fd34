package org.communiques.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightStemTest {
    @ParameterizedTest
    @CsvSource({
        "fr, navals navale navales naval",
        "fr, hopitaux hopital",
        "fr, eaux eau eaus",
        "fr, prix pri",
        "en, treaties treaty",
        "en, tariffs tariff tariffs'",
        "de, vertrag vertrages vertrage",
        "de, kindern kinder kind kindes",
        "it, ministeriale ministeriali",
        "it, banche banca banchi",
        "it, accordi accordo"
    })
    void leavesTheSameOfFormsOfOneWord(String language, String forms) {
        LightStem stem = LightStem.in(language);
        assertThat(forms.split(" ", -1)).extracting(stem::of).containsOnly(stem.of(first(forms)));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, aide aides aider",
        "fr, pas pays",
        "en, class clas",
        "en, gas gases",
        "de, see seen",
        "it, pace paese",
        "ru, мира мир"
    })
    void leavesOthersApart(String language, String words) {
        String[] others = words.split(" ", -1);
        LightStem stem = LightStem.in(language);
        assertThat(stem.of(first(words))).isNotEqualTo(stem.of(others[others.length - 1]));
    }

    private static String first(String words) {
        return words.split(" ", -1)[0];
    }
}
