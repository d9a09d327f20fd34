package org.communiques.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Documents;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnScreenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Les ministres se sont réunis en visioconférence.                     | visioconférence
                    La session tenue en ligne a duré une heure.                          | en ligne
                    Les contenus mis en ligne sont contrôlés.                            | -
                    Les ministres ont vu M. X, qui les a rejoints par visioconférence.   | -
                    Les ministres se sont réunis à Oslo.                                 | -
                    """)
    void isWhereAllMetAndNotOneGuestAlone(String text, @Nullable String words) {
        Reading reading = Reading.of(Documents.french(null, null, text));

        Span found = OnScreen.in(reading, Passage.Role.LEAD);

        assertThat(found == null ? null : found.text()).isEqualTo(words);
    }
}
