package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.communiques.extract.Passages;
import org.communiques.extract.text.Passage;
import org.communiques.vocabulary.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    @ParameterizedTest
    @EnumSource
    void knowsEveryNameThatTheCommonLocaleDataGivesIt(Month month) {
        for (String language : new String[] {"fr", "en", "de", "it", "es", "pt", "nl"}) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.of(language));
            assertThat(Months.number(Folding.fold(name))).as(name).isEqualTo(month.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"mar, 0, 3", "jun, 0, 6", "sept, 9, 9", "lundi, 0, 0"})
    void takesShortNamesThatAreOtherWordsOnlyBeforeAYear(String word, int alone, int before) {
        assertThat(Months.number(word)).isEqualTo(alone);
        assertThat(Months.numberBeforeYear(word)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"réunis en mars", "im Herbst", "en 2019", "nel gennaio"})
    void seesMonthsSeasonsAndYearsNamedAlone(String text) {
        assertThat(areNamedAlone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"le 3 mars", "en visite", "mars"})
    void seesNoneInDaysAndOtherWords(String text) {
        assertThat(areNamedAlone(text)).isFalse();
    }

    private static boolean areNamedAlone(String text) {
        Passage passage = Passages.french(text);
        return Months.areNamedAlone(passage, 0, passage.size());
    }
}
