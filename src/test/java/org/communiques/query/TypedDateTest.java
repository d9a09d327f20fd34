package org.communiques.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024            | 2024-01-01 | 2024-12-31
                    2024-02         | 2024-02-01 | 2024-02-29
                    2025-04-04      | 2025-04-04 | 2025-04-04
                    04/04/2025      | 2025-04-04 | 2025-04-04
                    4.12.2025       | 2025-12-04 | 2025-12-04
                    03/2024         | 2024-03-01 | 2024-03-31
                    mars 2024       | 2024-03-01 | 2024-03-31
                    Févr. 2024      | 2024-02-01 | 2024-02-29
                    sept. 2024      | 2024-09-01 | 2024-09-30
                    août 2023       | 2023-08-01 | 2023-08-31
                    1er mai 2024    | 2024-05-01 | 2024-05-01
                    April 4, 2025   | 2025-04-04 | 2025-04-04
                    4th July 2021   | 2021-07-04 | 2021-07-04
                    juin 2020       | 2020-06-01 | 2020-06-30
                    juillet 2020    | 2020-07-01 | 2020-07-31
                    """)
    void readsWhatPeopleType(String typed, LocalDate first, LocalDate last) {
        assertThat(TypedDate.parse(typed)).hasValue(new TypedDate(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "24",
                "31/02/2024",
                "2024-13",
                "brumaire 2024",
                "marine 2024",
                "maire 2024",
                "jui 2024",
                "20244"
            })
    void refusesWhatIsNoDate(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }
}
